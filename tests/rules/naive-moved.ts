import type { BusinessCase } from '../../src/case/index.js'
import { naiveAgreements, naiveRetained, type NaiveRetained } from './naive-agreements.js'
import { naiveDeposits, naiveFundPayments } from './naive-fund.js'
import type { NaiveCalendar, NaiveCash, NaivePayment } from './naive-moves.js'
import { naiveSettlement } from './naive-settlement.js'

/** All cost items of a case. */
export const everyItem = { domains: [], costItems: [] } as const

/** What settlements, agreements and the fund move between parties. */
export interface NaiveMoved {
  /** By member and month; negative for who gives. */
  readonly settled: ReadonlyMap<string, readonly number[]>
  /** The same by effect. */
  readonly settledByEffect: readonly NaiveCash[]
  readonly payments: readonly NaivePayment[]
  /** Those that go into a fund as deposits and endowments. */
  readonly deposits: readonly NaivePayment[]
  readonly retained: NaiveRetained
}

/** What moves between parties, in the order in which one rests on the other. */
export const naiveMoved = (
  businessCase: BusinessCase,
  cash: readonly NaiveCash[],
  calendar: NaiveCalendar,
): NaiveMoved => {
  const settlement = naiveSettlement(businessCase, cash, calendar)
  const retained = naiveRetained([...cash, ...settlement.moves], calendar)
  const { fund } = businessCase
  const agreed = naiveAgreements(businessCase, retained, calendar)
  const deposits = fund === undefined ? [] : naiveDeposits(businessCase, fund, retained, calendar)
  const paidOut = fund === undefined ? [] : naiveFundPayments(businessCase, fund, calendar)
  return {
    settled: settlement.byParty,
    settledByEffect: settlement.moves,
    payments: [...agreed, ...deposits, ...paidOut],
    deposits,
    retained,
  }
}
