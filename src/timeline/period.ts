import type { Month } from './month.js'

/** One step of calculation: a budget year, or a quarter or month of one. The first and last may be cut short. */
export interface Period {
  readonly from: Month
  readonly through: Month
  /** Months between the start of the timeline and the start of this period. */
  readonly start: number
  /** Months between the start of the timeline and the end of this period. */
  readonly end: number
  readonly budgetYear: number
}
