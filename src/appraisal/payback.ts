import type { Month } from '../timeline/index.js'
import type { Decimal } from '../money/index.js'

/**
 * When cumulative cash turns, and stays, non-negative within the horizon.
 * `at-once` where it never is negative; `never` with what is still short at the end.
 */
export type Payback =
  | { readonly kind: 'at-once' }
  | { readonly kind: 'after'; readonly years: Decimal; readonly month: Month }
  | { readonly kind: 'never'; readonly shortfall: Decimal }
