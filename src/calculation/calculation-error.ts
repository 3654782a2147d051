/** What can only be seen once a case is calculated; stable, for programs. */
export type CalculationErrorCode = 'fund-negative' | 'enrolment-above-group'

/** A case that is well written and cannot be carried out: what, where, and what to do about it, in both languages. */
export class CalculationError extends Error {
  override readonly name = 'CalculationError'

  constructor(
    readonly code: CalculationErrorCode,
    readonly text: { readonly nl: string; readonly en: string },
  ) {
    super(text.en)
  }
}
