/** Pro memorie: an effect that is real and not valued. Shown beside every total, never silently zero. */
export interface PmItem {
  readonly id: string
  readonly name: string
  /** The party that is better or worse off. */
  readonly beneficiary: string
  readonly sign: 'positive' | 'negative' | 'unknown'
  /** Why it is not valued. */
  readonly reason: string
  readonly intervention?: string
}
