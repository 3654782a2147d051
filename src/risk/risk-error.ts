/** What kind of fault stops an analysis of risk; stable, for a program. */
export type RiskFault =
  | 'bad-draws'
  | 'bad-seed'
  | 'bad-option'
  | 'unknown-figure'
  | 'unknown-parameter'
  | 'nothing-uncertain'
  | 'not-uncertain'
  | 'too-many-parameters'
  | 'correlated-twice'
  | 'impossible-correlations'

/** A call that cannot be worked out: nothing has been calculated. The message says what is wrong and what to do. */
export class RiskError extends Error {
  override readonly name = 'RiskError'
  constructor(
    readonly fault: RiskFault,
    message: string,
  ) {
    super(message)
  }
}
