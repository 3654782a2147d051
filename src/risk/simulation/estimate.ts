/** An estimate, and how far it may be off: one standard deviation of the estimate over repeated simulations. */
export interface Estimate {
  readonly value: number
  readonly standardError: number
}
