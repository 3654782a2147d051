/** Many cases under one budget. */
export { claimsRegister } from './claims-register.js'
export type { DoubleClaim, ProgrammeCase } from './programme-case.js'
export { ProgrammeError, type ProgrammeErrorCode } from './programme-error.js'
