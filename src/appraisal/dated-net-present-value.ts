import { Decimal, ONE, sum } from '../money/index.js'
import { DAYS_PER_YEAR, type DatedFlow, daysFromFirst } from './dated-flow.js'

/**
 * The net present value of flows on given days (XNPV), on the earliest day of the list:
 *
 *     sum over i of amount[i] / (1 + rate)^(days[i] / 365)
 *
 * with days[i] counted from the earliest date, actual/365: a year is 365 days, also across a 29 February. By convention a
 * negative amount is paid and a positive one received. The order of the flows does not matter. No flows are worth nought.
 *
 * @param rate per year, as a fraction (0.0225 is 2.25 %), above -1.
 * @returns euros; not rounded.
 * @throws RangeError when the rate is not above -1, a date does not exist, or an amount is not finite.
 * Source: XNPV as documented for Microsoft Excel.
 * @example
 * datedNetPresentValue(new Decimal('0.09'), [
 *   { date: '2008-01-01', amount: new Decimal(-10000) },
 *   { date: '2008-03-01', amount: new Decimal(2750) },
 *   { date: '2008-10-30', amount: new Decimal(4250) },
 *   { date: '2009-02-15', amount: new Decimal(3250) },
 *   { date: '2009-04-01', amount: new Decimal(2750) },
 * ]).toFixed(2) // '2086.65'
 */
export const datedNetPresentValue = (rate: Decimal, flows: readonly DatedFlow[]): Decimal => {
  const growth = ONE.plus(rate)
  if (!growth.isFinite() || growth.lte(0)) {
    throw new RangeError(`rate is ${rate.toString()}; it must be a finite fraction above -1 (0.0225 is 2.25 %).`)
  }
  const days = daysFromFirst(flows)
  return sum(flows.map(({ amount }, i) => amount.div(growth.pow(new Decimal(days[i] ?? 0).div(DAYS_PER_YEAR)))))
}
