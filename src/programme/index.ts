/** Many cases under one budget. */
export { claimsRegister, ProgrammeError, type DoubleClaim, type ProgrammeCase } from './claims-register.js'
