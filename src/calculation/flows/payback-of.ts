import type { Decimal } from '../../money/index.js'
import { monthAt, monthIndex, type Month } from '../../timeline/index.js'
import { paybackTime, type Payback } from './payback.js'

/** The payback of cash that starts in a month: with the month in which it turns. */
export const paybackOf = (from: Month, years: Decimal, shortfall: Decimal): Payback => {
  const time = paybackTime(years, shortfall)
  if (time.kind !== 'after') return time
  // A moment on the border of two months belongs to the later one, also when rounding puts it just before.
  const months = time.years.times(12).plus('1e-9').floor().toNumber()
  return { ...time, month: monthAt(monthIndex(from) + months) }
}
