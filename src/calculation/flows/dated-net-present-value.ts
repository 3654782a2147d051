import { ArgumentRangeError } from '../../base/index.js'
import { Decimal, given, ONE, sum, type DecimalValue } from '../../money/index.js'
import { DAYS_PER_YEAR, type DatedFlow, flowsByDay } from './dated-flow.js'

/**
 * The net present value of flows on given days (XNPV), on the earliest day of the list:
 *
 *     sum over i of amount[i] / (1 + rate)^(days[i] / 365)
 *
 * with days[i] counted from the earliest date, actual/365: a year is 365 days, also across a 29 February. By convention
 * a negative amount is paid and a positive one received. The order of the flows does not matter. No flows are worth
 * zero.
 *
 * @param rate per year, as a fraction (0.0225 is 2.25 %), above -1.
 * @returns euros; not rounded.
 * @throws TypeError for a value that is not a number; RangeError when the rate is not above -1, a date does not exist,
 *   or an amount is not finite. Source: XNPV as documented for Microsoft Excel.
 * @example
 * datedNetPresentValue('0.09', [
 *   { date: '2008-01-01', amount: -10000 },
 *   { date: '2008-03-01', amount: 2750 },
 *   { date: '2008-10-30', amount: 4250 },
 *   { date: '2009-02-15', amount: 3250 },
 *   { date: '2009-04-01', amount: 2750 },
 * ]).toFixed(2) // '2086.65'
 */
export const datedNetPresentValue = (rate: DecimalValue, flows: readonly DatedFlow[]): Decimal => {
  const growth = ONE.plus(given.decimal('rate', rate))
  if (!growth.isFinite() || growth.lte(0)) {
    throw new ArgumentRangeError({
      code: 'out-of-range',
      address: 'rate',
      values: { rate: String(rate) },
      texts: {
        nl: `rate is ${String(rate)}; geef een eindige fractie boven -1 (0.0225 is 2,25 %).`,
        en: `rate is ${String(rate)}; state a finite fraction above -1 (0.0225 is 2.25 %).`,
      },
    })
  }
  return sum(
    flowsByDay('datedNetPresentValue', flows).map(({ day, amount }) =>
      amount.div(growth.pow(new Decimal(day).div(DAYS_PER_YEAR))),
    ),
  )
}
