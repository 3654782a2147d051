import { ArgumentRangeError } from '../../base/index.js'
import { discountTimings, type DiscountTiming } from '../../case/index.js'
import { readExactly } from '../../sheet/index.js'
import { ZERO, type Decimal, type DecimalValue, kindOf } from '../../money/index.js'
import { finiteFlows } from './finite-flows.js'
import { yearSheet } from './year-sheet.js'
import { yearlyFactors, type YearlyRate } from '../../rules/index.js'

/**
 * The net present value of one flow a year, by the same formulas as that of a case:
 *
 *     sum over t = 0 ... n of flows[t] x factor(t),  factor(t) = 1 / (1 + r)^t
 *
 * By convention a negative flow is paid and a positive one received. The timing says where in its year a flow falls:
 * with `start` the first is undiscounted, `mid` discounts all of them half a year further, `end` a whole one (the NPV
 * function of a spreadsheet).
 *
 * @param rate real, per year, as a fraction above -1 (0.0225 is 2.25 %); or a schedule, such as the steps of a discount
 *   regime
 * @param flows euros of the years 0, 1, 2, ...; none are worth zero
 * @returns euros of the start of year 0; not rounded
 * @throws TypeError for a value that is not a number; RangeError for a flow that is not finite, a rate that is not
 *   above -1 or an unknown timing
 * @example
 * netPresentValue('0.1', [-10_000, 2_000, 4_000, 8_000], 'end').toFixed(2)
 * // '1031.35'
 */
export const netPresentValue = (
  rate: YearlyRate,
  flows: readonly DecimalValue[],
  timing: DiscountTiming = 'start',
): Decimal => {
  const amounts = finiteFlows('netPresentValue', flows)
  if (!discountTimings.includes(timing))
    throw new ArgumentRangeError({
      code: 'unknown-choice',
      address: 'timing',
      values: { found: kindOf(timing, 'en'), choices: discountTimings },
      texts: {
        nl: `timing is ${kindOf(timing, 'nl')}; kies uit ${discountTimings.join(', ')}.`,
        en: `timing is ${kindOf(timing, 'en')}; choose from ${discountTimings.join(', ')}.`,
      },
    })
  if (amounts.length === 0) return ZERO
  const write = yearSheet(amounts.length)
  const value = write.total(write.multiply(write.data('year', amounts), yearlyFactors(write, rate, timing)))
  return readExactly(write.sheet(), { only: [value] }).scalar(value)
}
