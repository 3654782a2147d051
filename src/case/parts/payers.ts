import type { Month } from '../../timeline/index.js'
import type { Provenance, Quantity } from '../numbers/quantity.js'

/**
 * Who pays, from a month on: shares that sum to 1.
 * A list of these is ordered by month; the first has no `from` and holds from the beginning.
 */
export interface Payers extends Provenance {
  /** First month in which these shares hold; absent for the first of a list. */
  readonly from?: Month
  /** Share by party id; shares sum to 1. */
  readonly shares: Readonly<Record<string, Quantity>>
}
