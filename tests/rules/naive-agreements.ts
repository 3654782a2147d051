import type { Agreement, BusinessCase, Contribution, ItemSelection, OutcomeContract } from '../../src/case/index.js'
import {
  isAmong,
  type NaiveCalendar,
  type NaiveCash,
  type NaivePayment,
  runsIn,
  spreadOver,
  summedOver,
} from './naive-moves.js'
import { naiveEuros, naiveMonth, naiveNumber } from './naive-numbers.js'

/** What a party retains of what is saved on some items, by period; of some effects only where that is asked. */
export type NaiveRetained = (
  party: string,
  on: ItemSelection,
  counts?: (line: Pick<NaiveCash, 'evidence'>) => boolean,
) => number[]

/** What parties retain: the cash of their savings as payers, and what settlements move to them. */
export const naiveRetained =
  (lines: readonly NaiveCash[], { periodOf }: NaiveCalendar): NaiveRetained =>
  (party, on, counts = () => true) => {
    const byMonth = periodOf.map(() => 0)
    for (const line of lines)
      if (line.party === party && isAmong(line.item, on) && counts(line))
        line.byMonth.forEach((amount, month) => {
          byMonth[month] = (byMonth[month] ?? NaN) + amount
        })
    return summedOver(byMonth, periodOf)
  }

/** What agreements move, from the words of docs/agreements.md. */
export const naiveAgreements = (
  businessCase: BusinessCase,
  retained: NaiveRetained,
  calendar: NaiveCalendar,
): NaivePayment[] => {
  const paymentsUnder = (agreement: Agreement): NaivePayment[] =>
    agreement.kind === 'outcome-contract'
      ? outcomeContract(businessCase, agreement, retained, calendar)
      : [contribution(businessCase, agreement, retained, calendar, receivedBy)]
  const receivedBy = (id: string, party: string): NaivePayment | undefined =>
    businessCase.agreements
      .filter((agreement) => agreement.id === id)
      .flatMap(paymentsUnder)
      .find(({ recipient }) => recipient === party)
  return businessCase.agreements.flatMap(paymentsUnder)
}

const contribution = (
  businessCase: BusinessCase,
  agreement: Contribution,
  retained: NaiveRetained,
  calendar: NaiveCalendar,
  receivedBy: (agreement: string, party: string) => NaivePayment | undefined,
): NaivePayment => {
  const { id, payer, recipient, terms, cap } = agreement
  const { first, periodOf } = calendar
  const runs = (month: number): boolean => runsIn(agreement, calendar, month)
  const due = (): Pick<NaivePayment, 'timing' | 'byMonth'> => {
    switch (terms.kind) {
      case 'once': {
        const amount = naiveEuros(businessCase, terms.amount)
        return {
          timing: 'start',
          byMonth: periodOf.map((_, month) => (first + month === naiveMonth(terms.month) ? amount : 0)),
        }
      }
      case 'yearly': {
        const amount = naiveEuros(businessCase, terms.amount)
        return { timing: 'even', byMonth: periodOf.map((_, month) => (runs(month) ? amount / 12 : 0)) }
      }
      case 'share-of-savings': {
        const each = retained(payer, terms.on).map((amount) => Math.max(0, amount) * naiveNumber(terms.share, NaN))
        return { timing: 'even', byMonth: spreadOver(each, periodOf).map((amount, m) => (runs(m) ? amount : 0)) }
      }
      case 'share-of-agreement': {
        const source = receivedBy(terms.agreement, payer)
        if (source === undefined) return { timing: 'even', byMonth: periodOf.map(() => 0) }
        const share = naiveNumber(terms.share, NaN)
        return { timing: source.timing, byMonth: source.byMonth.map((amount, m) => (runs(m) ? share * amount : 0)) }
      }
    }
  }
  const { timing, byMonth } = due()
  const most = cap === undefined ? Infinity : naiveEuros(businessCase, cap)
  // The cap is on the sum over time, period by period; what of a period is paid is paid as that period is due.
  const inPeriods = summedOver(byMonth, periodOf)
  const paid = upTo(
    inPeriods,
    inPeriods.map(() => most),
  )
  const part = paid.map((amount, t) => (inPeriods[t] === 0 ? 0 : amount / (inPeriods[t] ?? NaN)))
  return {
    of: id,
    payer,
    recipient,
    timing,
    byMonth: byMonth.map((amount, m) => amount * (part[periodOf[m] ?? NaN] ?? NaN)),
  }
}

const outcomeContract = (
  businessCase: BusinessCase,
  contract: OutcomeContract,
  retained: NaiveRetained,
  calendar: NaiveCalendar,
): NaivePayment[] => {
  const { id, investor, recipient, outcomePayer, on, proven } = contract
  const { first, periodOf } = calendar
  const advances = periodOf.map(() => 0)
  for (const { month, amount } of contract.advances) {
    const at = naiveMonth(month) - first
    advances[at] = (advances[at] ?? NaN) + naiveEuros(businessCase, amount)
  }
  const strength = { demonstrated: 3, probable: 2, possible: 1 }
  const saved = retained(outcomePayer, on, ({ evidence }) => strength[evidence] >= strength[proven])
  const runs = (month: number): boolean => runsIn(contract, calendar, month)
  const share = naiveNumber(contract.share, NaN)
  const inAll = spreadOver(
    saved.map((amount) => share * Math.max(0, amount)),
    periodOf,
  )
  const due = summedOver(
    inAll.map((amount, month) => (runs(month) ? amount : 0)),
    periodOf,
  )
  let advanced = 0
  const most = summedOver(advances, periodOf).map((amount) => {
    advanced += amount
    return (1 + naiveNumber(contract.maximumReturn, NaN)) * advanced
  })
  // What is still due after the contract has ended is paid all period long.
  const runsInPeriod = due.map((_, t) => periodOf.some((each, month) => each === t && runs(month)))
  const repaid = spreadOver(upTo(due, most), periodOf, (m) => runs(m) || runsInPeriod[periodOf[m] ?? NaN] === false)
  return [
    { of: id, payer: investor, recipient, timing: 'start', byMonth: advances },
    { of: id, payer: outcomePayer, recipient: investor, timing: 'even', byMonth: repaid },
  ]
}

/** What is paid in each period where no more may have been paid by its end than the most of then. */
const upTo = (due: readonly number[], most: readonly number[]): number[] => {
  let sum = 0
  let before = 0
  return due.map((amount, t) => {
    sum += amount
    const paid = Math.min(sum, most[t] ?? NaN) - before
    before += paid
    return paid
  })
}
