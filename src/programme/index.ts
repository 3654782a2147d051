/** Many cases under one budget. */
export { claimedUnderOtherIds, type PossiblySame } from './claimed-under-other-ids.js'
export { mergeProgramme, type MergedProgramme, type ProjectPart } from './merge-programme.js'
export type { MergeFinding, Origin } from './part-faults.js'
export { claimsRegister } from './claims-register.js'
export type { DoubleClaim, ProgrammeCase } from './programme-case.js'
export { ProgrammeError, type ProgrammeErrorCode } from './programme-error.js'
export { unlikeBaselines, type UnlikeBaseline } from './unlike-baselines.js'
export { expectClaims, expectProgramme } from './expect-programme.js'
