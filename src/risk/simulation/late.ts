/** What later starts move past the end of the timeline, over all interventions: it counts in no figure. */
export interface Late<Number> {
  readonly households: Number
  /** Negative, not discounted. */
  readonly costs: Number
}
