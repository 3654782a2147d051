import { BusinessCaseError } from '../base/index.js'

/** What can only be seen once a case is calculated; stable, for programs. */
export type CalculationErrorCode = 'fund-negative' | 'enrolment-above-group'

/** A case that is well written and cannot be carried out: what, where, and what to do about it. */
export class CalculationError extends BusinessCaseError<CalculationErrorCode> {
  override readonly name = 'CalculationError'
}
