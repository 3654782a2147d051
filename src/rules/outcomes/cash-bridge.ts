import type { FormulaId, ScalarId } from '../../sheet/index.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import type { Concept } from '../figures.js'
import { type Model } from '../model.js'
import type { AccountFormulas } from './account-formulas.js'
import type { CashBridge, Exchanged, PartyBridge } from './account.js'
import { inLastYear } from './in-last-year.js'

/** From welfare to cash: of all parties together, and of each. */
export interface CashBridges<Scalar> {
  readonly society: CashBridge<Scalar>
  readonly parties: readonly PartyBridge<Scalar>[]
}

/**
 * Writes how the net present value of welfare becomes that of cash (docs/method.md, 10): what moves no cash, what is not
 * cashable, later, or after the horizon, and what moves between parties. The steps of society are those of savings on
 * what is used up, and of new income: a transfer is zero for society on every rung.
 */
export const cashBridges = (
  { write, ladder, income }: Model,
  parties: ReadonlyMap<string, AccountFormulas>,
  society: AccountFormulas,
  { received, paid }: Exchanged<ScalarId>,
  discountFactors: FormulaId,
): CashBridges<ScalarId> => {
  const zero = write.constant(0)
  const saving = ladder.filter(({ baseline }) => baseline.item.nature === 'resource')
  const coming = income.filter(({ baseline }) => baseline.item.nature === 'resource')
  const own = [...saving, ...coming]
  const worth = (rows: readonly FormulaId[]): ScalarId =>
    write.total(write.multiply(write.byYear(write.add(write.zeros, ...rows)), discountFactors))
  const prudent = worth(own.map(({ rungs }) => rungs.prudent))
  const freedOf = (lines: readonly { readonly freed: FormulaId }[], concept: 'saving.freed' | 'income.freed') =>
    flowFormulas(write, discountFactors, write.add(write.zeros, ...lines.map((line) => line.freed)), concept, {
      party: 'society',
    }).presentValue
  const freedSavings = freedOf(saving, 'saving.freed')
  const freed = coming.length === 0 ? freedSavings : write.add(freedSavings, freedOf(coming, 'income.freed'))
  const delayed = own.filter((line) => line.freed !== line.rungs.cashable)
  const cashed = worth(delayed.map(({ rungs }) => rungs.cashable))
  const arisen = worth(delayed.map((line) => line.freed))
  const beyond = write.subtract(
    zero,
    write.multiply(
      write.add(zero, ...delayed.map(({ beyondHorizon }) => beyondHorizon)),
      inLastYear(write, discountFactors),
    ),
  )
  const named = (concept: Concept, party: string, formula: ScalarId): ScalarId =>
    write.named(formula, concept, { party })
  const withoutCash = (party: string, { welfare }: AccountFormulas): ScalarId =>
    named('bridge.without-cash', party, write.subtract(zero, welfare.societal.presentValue))
  const recoveredVat = (party: string, { welfare }: AccountFormulas): ScalarId =>
    named('bridge.recovered-vat', party, write.subtract(zero, welfare.recoveredVat?.presentValue ?? zero))
  const notCashed = (party: string, { lost }: AccountFormulas, own: NonNullable<AccountFormulas['income']>): ScalarId =>
    named('bridge.not-cashed', party, write.add(lost.cashable, own.lost.cashable))
  return {
    society: {
      welfare: society.welfare.npv,
      withoutCash: withoutCash('society', society),
      recoveredVat: recoveredVat('society', society),
      notCashable: named('bridge.not-cashable', 'society', write.subtract(freed, prudent)),
      later: named('bridge.later', 'society', write.subtract(write.subtract(cashed, arisen), beyond)),
      beyondHorizon: named('bridge.beyond-horizon', 'society', beyond),
      ...(society.income === undefined ? {} : { notCashed: notCashed('society', society, society.income) }),
      settlement: named('bridge.settlement', 'society', society.cash.settlement.presentValue),
      agreements: named('bridge.agreements', 'society', write.add(received, paid)),
      cash: society.cash.npv,
    },
    parties: [...parties].map(([party, account]) => ({
      party,
      welfare: account.welfare.npv,
      withoutCash: withoutCash(party, account),
      recoveredVat: recoveredVat(party, account),
      notCashed: account.income === undefined ? account.lost.cashable : notCashed(party, account, account.income),
      settlement: account.cash.settlement.presentValue,
      agreements: account.cash.agreed,
      cash: account.cash.npv,
    })),
  }
}
