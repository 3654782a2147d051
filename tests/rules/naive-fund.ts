import type { BusinessCase, Fund } from '../../src/case/index.js'
import type { NaiveRetained } from './naive-agreements.js'
import { type NaiveCalendar, type NaivePayment, runsIn, spreadOver, summedOver } from './naive-moves.js'
import { naiveEuros, naiveMonth, naiveNumber } from './naive-numbers.js'

/** What parties put into a fund: at once, and a share of what they retained in the budget year before. */
export const naiveDeposits = (
  businessCase: BusinessCase,
  fund: Fund,
  retained: NaiveRetained,
  { first, periodOf, yearOf }: NaiveCalendar,
): NaivePayment[] => {
  const payments = fund.endowments.map(({ party, month, amount }): NaivePayment => {
    const euros = naiveEuros(businessCase, amount)
    const byMonth = periodOf.map((_, m) => (first + m === naiveMonth(month) ? euros : 0))
    return { of: 'fund', payer: party, recipient: fund.party, timing: 'start', byMonth }
  })
  for (const { party, share } of fund.deposits) {
    const inYears = summedOver(spreadOver(retained(party, { domains: [], costItems: [] }), periodOf), yearOf)
    const due = inYears.map((_, year) => naiveNumber(share, NaN) * Math.max(0, inYears[year - 1] ?? 0))
    payments.push({
      of: 'fund',
      payer: party,
      recipient: fund.party,
      timing: 'even',
      byMonth: spreadOver(due, yearOf),
    })
  }
  return payments
}

/** What a fund pays parties by its plan. */
export const naiveFundPayments = (businessCase: BusinessCase, fund: Fund, calendar: NaiveCalendar): NaivePayment[] => {
  if (fund.use.kind !== 'payments') return []
  return fund.use.payments.map(({ recipient, from, through, amount }) => {
    const euros = naiveEuros(businessCase, amount)
    const byMonth = calendar.periodOf.map((_, m) => (runsIn({ from, through }, calendar, m) ? euros / 12 : 0))
    return { of: 'fund', payer: fund.party, recipient, timing: 'even', byMonth }
  })
}
