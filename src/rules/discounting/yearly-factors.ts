import type { DiscountTiming } from '../../case/index.js'
import type { FormulaId, SheetWriter } from '../../sheet/index.js'
import { given, type DecimalValue } from '../../money/index.js'
import { discountFactors } from './discount-factors.js'

/**
 * A real rate a year as a fraction; or rates that each hold for the steps from year n - 1 to year n with n >=
 * `fromYear`.
 */
export type YearlyRate = DecimalValue | readonly { readonly fromYear: number; readonly rate: DecimalValue }[]

type Schedule = Exclude<YearlyRate, DecimalValue>

/**
 * Writes the discount factors of the years 0, 1, 2, ... of a sheet, year 0 being the base year (docs/method.md, 9).
 *
 * @throws RangeError for a rate that is not a finite fraction above -1, and for a schedule that is empty or not
 *   ascending
 */
export const yearlyFactors = (write: SheetWriter, rate: YearlyRate, timing: DiscountTiming): FormulaId => {
  const rates = Array.isArray(rate) ? (rate as Schedule) : [{ fromYear: 1, rate: rate as DecimalValue }]
  for (const step of rates) given.object('A schedule of rates', 'steps such as { fromYear: 1, rate: 0.0225 }', step)
  if (rates.length === 0) throw new RangeError('The schedule has no rates; state at least one.')
  rates.forEach(({ fromYear }, position) => {
    const before = rates[position - 1]
    if (before !== undefined && !(fromYear > before.fromYear))
      throw new RangeError(
        `The schedule goes from year ${before.fromYear} to ${fromYear}; state its years in ascending order.`,
      )
  })
  const read = rates.map(({ fromYear, rate: stated }) => {
    const value = given.decimal('The rate', stated)
    if (!value.isFinite() || value.lte(-1))
      throw new RangeError(`The rate is ${value.toString()}; state a finite fraction above -1 (0.0225 is 2.25 %).`)
    return { fromYear, rate: () => write.constant(value) }
  })
  const years = Array.from({ length: write.axes.year }, (_, year) => year)
  return discountFactors(write, { years, baseYear: 0, timing, rates: read })
}
