/** Many cases under one budget. */
export { claimedUnderOtherIds, type PossiblySame } from './claimed-under-other-ids.js'
export { claimsRegister, type DoubleClaim, type ProgrammeCase } from './claims-register.js'
export { ProgrammeError, type ProgrammeErrorCode } from './programme-error.js'
export { unlikeBaselines, type UnlikeBaseline } from './unlike-baselines.js'
