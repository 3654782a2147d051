/** Many cases under one budget. */
export { claimsRegister, type DoubleClaim, type ProgrammeCase } from './claims-register.js'
export { ProgrammeError, type ProgrammeErrorCode } from './programme-error.js'
