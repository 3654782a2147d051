import type { Decimal } from '../../money/index.js'
import type { HelperCount } from '../casus-results.js'

/** How many of the uses by month are above zero in each month, and the most in any. */
export const helpersOf = (uses: readonly (readonly Decimal[])[], months: number): HelperCount => {
  const byMonth = Array.from({ length: months }, (_, at) => uses.filter((use) => use[at]?.gt(0) === true).length)
  return { byMonth, most: Math.max(...byMonth) }
}
