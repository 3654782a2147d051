import type { FormulaId, RowId, ScalarId } from '../../sheet/index.js'
import { type CaseWriter } from '../case-writer.js'
import type { CashView, Flow } from './account.js'
import { extraYears } from './extra-years.js'
import type { PartyFlows } from './party-flows.js'
import { paybackFormulas } from './payback-formula.js'
import { recordOf } from '../record-of.js'
import { ratioFormula } from './ratio-formula.js'
import { structuralEffect } from './structural-effect.js'
import type { WriteFlow, YearRows } from '../discounting/year-rows.js'
import type { Concept } from '../figures.js'

/**
 * Writes the cash of a party (docs/method.md, 10): what it pays, what leaves its budget, what comes in, and what settlement and
 * agreements move.
 */
export const cashView = (
  write: CaseWriter,
  who: string,
  flows: PartyFlows,
  rows: YearRows,
  flow: WriteFlow,
): CashView<ScalarId, RowId> => {
  const zero = write.constant(0)
  const { avoided, transfersLost } = flows.savingParts
  const costsRow = write.add(flows.costs.incidental, flows.costs.structural)
  const retainedRow = write.add(flows.savings.cashable, flows.settlement)
  const costs = flow('costs', costsRow)
  const incidentalCosts = flow('costs.incidental', flows.costs.incidental)
  const structuralCosts = flow('costs.structural', flows.costs.structural)
  const savings = flow('cash.savings', flows.savings.cashable)
  const settlement = flow('cash.settlement', flows.settlement)
  const retained = flow('cash.retained', retainedRow)
  const received = flow('cash.received', flows.received)
  const paid = flow('cash.paid', flows.paid)
  const proceedsRow =
    flows.income === undefined ? undefined : write.add(flows.income.rungs.cashable, flows.income.lines)
  const proceeds = proceedsRow === undefined ? undefined : flow('cash.proceeds', proceedsRow)
  const proceedsIn = <Id extends FormulaId>(pick: (flow: Flow<ScalarId, RowId>) => Id): readonly Id[] =>
    proceeds === undefined ? [] : [pick(proceeds)]
  const agreed = write.add(received.presentValue, paid.presentValue)
  const expenditureRow = write.add(costsRow, flows.paid)
  const coming = proceedsRow === undefined ? [] : [proceedsRow]
  const incomeRow = write.add(retainedRow, ...coming, flows.received)
  const expenditure = flow('cash.expenditure', expenditureRow)
  const income = flow('cash.income', incomeRow)
  const netRow = write.add(costsRow, retainedRow, ...coming, flows.received, flows.paid)
  const even = write.subtract(netRow, flows.atStart)
  const net = flow('cash.net', netRow)

  const time = {
    start: write.divide(write.data('period', write.axes.starts), write.constant(12)),
    length: write.periodYears,
  }
  const factors = write.byPeriod(rows.discountFactors)
  const simple = paybackFormulas(write, { atStart: flows.atStart, even, ...time })
  const discounted = paybackFormulas(write, {
    atStart: write.multiply(flows.atStart, factors),
    even: write.multiply(even, factors),
    ...time,
  })
  // Named for the explanation of the discounted payback.
  for (const [concept, row] of [
    ['after-start', discounted.afterStart],
    ['at-end', discounted.atEnd],
  ] as const)
    write.named(row, `cash.cumulative.discounted.${concept}`, { party: who })
  const npv = write.named(
    write.add(
      costs.presentValue,
      retained.presentValue,
      ...proceedsIn(({ presentValue }) => presentValue),
      received.presentValue,
      paid.presentValue,
    ),
    'cash.npv',
    { party: who },
  )
  const structural = structuralEffect(write, who, incidentalCosts.byYear, net.byYear)
  const named = <Id extends FormulaId>(concept: Concept, formula: Id): Id =>
    write.named(formula, concept, { party: who })
  // What the regular budget must find each year, beyond what it retains, comes in and receives.
  const gap = write.maximum(
    zero,
    write.subtract(
      zero,
      write.add(
        structuralCosts.byYear,
        retained.byYear,
        ...proceedsIn(({ byYear }) => byYear),
        received.byYear,
        paid.byYear,
      ),
    ),
  )
  const hasStructuralCosts = write.subtract(zero, structuralCosts.byYear)
  return {
    costs,
    incidentalCosts,
    structuralCosts,
    ...statedCosts(costsRow, flows, write, flow),
    ...recordOf(Object.keys(flows.additions) as (keyof typeof flows.additions)[], (part) =>
      flow(`costs.${part}`, flows.additions[part] ?? write.zeros),
    ),
    savings,
    ...(avoided === undefined ? {} : { avoided: flow('cash.avoided', avoided) }),
    ...(transfersLost === undefined ? {} : { transfersLost: flow('cash.transfers-lost', transfersLost) }),
    settlement,
    retained,
    ...(proceeds === undefined ? {} : { proceeds }),
    received,
    paid,
    agreed: named('cash.agreed', agreed),
    expenditure,
    income,
    net,
    byPeriod: {
      expenditure: named('cash.expenditure.by-period', write.add(write.zeros, expenditureRow)),
      income: named('cash.income.by-period', write.add(write.zeros, incomeRow)),
      net: named('cash.net.by-period', write.add(write.zeros, netRow)),
    },
    cumulative: named('cash.cumulative', write.running(net.byYear)),
    cumulativeByPeriod: {
      afterStart: named('cash.cumulative.after-start', simple.afterStart),
      atEnd: named('cash.cumulative.at-end', simple.atEnd),
    },
    ...(rows.inflationFactors === undefined
      ? {}
      : {
          nominalNet: named('cash.nominal-net', write.multiply(net.byYear, rows.inflationFactors)),
          nominalExpenditure: named(
            'cash.nominal-expenditure',
            write.multiply(expenditure.byYear, rows.inflationFactors),
          ),
          nominalIncome: named('cash.nominal-income', write.multiply(income.byYear, rows.inflationFactors)),
        }),
    npv,
    annualEquivalent: named('cash.annual-equivalent', write.divide(npv, rows.annuityFactor)),
    benefitCostRatio: named('cash.bcr', ratioFormula(write, income.presentValue, expenditure.presentValue)),
    paybackYears: named('payback', simple.years),
    discountedPaybackYears: named('payback.discounted', discounted.years),
    shortfall: named('shortfall', simple.shortfall),
    discountedShortfall: named('shortfall.discounted', discounted.shortfall),
    extraYears: named('extra-years', extraYears(write, simple.shortfall, net.byYear)),
    peakFunding: named('peak-funding', write.maximum(zero, write.subtract(zero, write.least(simple.lowest)))),
    lowestByPeriod: named('cash.lowest-cumulative', simple.lowest),
    structuralEffect: structural.mean,
    structuralYears: structural.years,
    structuralGap: named('structural-gap', write.select(hasStructuralCosts, gap, zero)),
  }
}

/** What a case states of its costs, without what comes on top; nothing where nothing does. */
const statedCosts = (
  costs: FormulaId,
  { additions }: PartyFlows,
  write: CaseWriter,
  flow: WriteFlow,
): Pick<CashView<ScalarId, RowId>, 'statedCosts'> => {
  const rows = Object.values(additions)
  return rows.length === 0 ? {} : { statedCosts: flow('costs.stated', write.subtract(costs, write.add(...rows))) }
}
