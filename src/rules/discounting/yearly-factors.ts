import { ArgumentRangeError } from '../../base/index.js'
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
  for (const step of rates)
    given.object(
      { nl: 'Een reeks van voeten', en: 'A schedule of rates' },
      { nl: 'stappen zoals { fromYear: 1, rate: 0.0225 }', en: 'steps such as { fromYear: 1, rate: 0.0225 }' },
      step,
    )
  if (rates.length === 0)
    throw new ArgumentRangeError({
      code: 'empty',
      address: 'rate',
      texts: {
        nl: 'De reeks heeft geen voeten; geef er ten minste één.',
        en: 'The schedule has no rates; state at least one.',
      },
    })
  rates.forEach(({ fromYear }, position) => {
    const before = rates[position - 1]
    if (before !== undefined && !(fromYear > before.fromYear))
      throw new ArgumentRangeError({
        code: 'not-ascending',
        address: `rate[${position}].fromYear`,
        values: { before: before.fromYear, fromYear },
        texts: {
          nl: `De reeks gaat van jaar ${before.fromYear} naar ${fromYear}; geef de jaren in oplopende volgorde.`,
          en: `The schedule goes from year ${before.fromYear} to ${fromYear}; state its years in ascending order.`,
        },
      })
  })
  const read = rates.map(({ fromYear, rate: stated }) => {
    const value = given.decimal({ nl: 'De voet', en: 'The rate' }, stated)
    if (!value.isFinite() || value.lte(-1))
      throw new ArgumentRangeError({
        code: 'out-of-range',
        address: 'rate',
        values: { rate: value.toString() },
        texts: {
          nl: `De voet is ${value.toString()}; geef een eindige fractie boven -1 (0.0225 is 2,25 %).`,
          en: `The rate is ${value.toString()}; state a finite fraction above -1 (0.0225 is 2.25 %).`,
        },
      })
    return { fromYear, rate: () => write.constant(value) }
  })
  const years = Array.from({ length: write.axes.year }, (_, year) => year)
  return discountFactors(write, { years, baseYear: 0, timing, rates: read })
}
