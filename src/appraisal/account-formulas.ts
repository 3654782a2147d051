import { evidenceGrades } from '../case/index.js'
import type { FormulaId } from '../formula/index.js'
import { label, recordOf, rungs, type Model } from '../model/index.js'
import type { Account, CashView, Flow, WelfareView } from './account.js'
import { flowFormulas } from './flow-formulas.js'
import type { PartyFlows } from './party-flows.js'
import { paybackFormulas } from './payback-formula.js'

/** An account as formulas. */
export type AccountFormulas = Account<FormulaId, FormulaId>

/** The rows by budget year that every account is reckoned with. */
export interface YearRows {
  readonly discountFactors: FormulaId
  readonly inflationFactors: FormulaId
  /** Households that enter any intervention, over the whole timeline. */
  readonly householdsEntering: FormulaId
}

/**
 * Writes what the flows of one party (or of society) come to (design 3.8).
 *
 * @param who the party's id, or `society`
 */
export const accountFormulas = (model: Model, who: string, flows: PartyFlows, rows: YearRows): AccountFormulas => {
  const { write } = model
  const flow: WriteFlow = (concept, periods) =>
    flowFormulas(write, rows.discountFactors, periods, concept, { party: who })
  const savings = recordOf(rungs, (rung) => flow(`saving.${rung}`, flows.savings[rung]))
  return {
    cash: cashView(model, who, flows, rows, flow),
    welfare: welfareView(model, who, flows, flow),
    savings,
    evidence: recordOf(evidenceGrades, (grade) => ({
      prudent: flow(`saving.prudent.${grade}`, flows.evidence[grade].prudent).presentValue,
      cashable: flow(`saving.cashable.${grade}`, flows.evidence[grade].cashable).presentValue,
    })),
    domains: Object.fromEntries(
      Object.entries(flows.domains).map(([domain, row]) => [domain, flow(`saving.domain.${domain}`, row)]),
    ),
  }
}

type WriteFlow = (concept: string, periods: FormulaId) => Flow<FormulaId, FormulaId>

const cashView = (
  { write }: Model,
  who: string,
  flows: PartyFlows,
  rows: YearRows,
  flow: WriteFlow,
): CashView<FormulaId, FormulaId> => {
  const about = { party: who }
  const costs = flow('costs', write.add(flows.costs.incidental, flows.costs.structural))
  const incidentalCosts = flow('costs.incidental', flows.costs.incidental)
  const structuralCosts = flow('costs.structural', flows.costs.structural)
  const savings = flow('cash.savings', flows.savings.cashable)
  const even = write.subtract(
    write.add(flows.costs.incidental, flows.costs.structural, flows.savings.cashable),
    flows.costsAtStart,
  )
  const net = flow('cash.net', write.add(flows.costsAtStart, even))
  const monthsBefore = write.data('period', write.axes.starts)
  const time = {
    start: write.divide(monthsBefore, write.constant(12)),
    length: write.periodYears,
  }
  const factors = write.byPeriod(rows.discountFactors)
  const simple = paybackFormulas(write, { atStart: flows.costsAtStart, even, ...time })
  const discounted = paybackFormulas(write, {
    atStart: write.multiply(flows.costsAtStart, factors),
    even: write.multiply(even, factors),
    ...time,
  })
  const structural = structuralEffect(write, who, incidentalCosts.byYear, net.byYear)
  const named = (concept: string, unit: 'eur' | 'years' | 'factor' | 'number', formula: FormulaId): FormulaId =>
    write.named(formula, unit, label(concept, about))
  const perHousehold = (concept: string, total: FormulaId): FormulaId =>
    write.named(write.divide(total, rows.householdsEntering), 'eur-per-household', label(concept, about))
  return {
    costs,
    incidentalCosts,
    structuralCosts,
    savings,
    net,
    cumulative: named('cash.cumulative', 'eur', write.running(net.byYear)),
    nominalNet: named('cash.nominal-net', 'eur', write.multiply(net.byYear, rows.inflationFactors)),
    npv: named('cash.npv', 'eur', write.add(costs.presentValue, savings.presentValue)),
    benefitCostRatio: named('cash.bcr', 'factor', ratio(write, savings.presentValue, costs.presentValue)),
    paybackYears: named('payback', 'years', simple.years),
    discountedPaybackYears: named('payback.discounted', 'years', discounted.years),
    shortfall: named('shortfall', 'eur', simple.shortfall),
    discountedShortfall: named('shortfall.discounted', 'eur', discounted.shortfall),
    peakFunding: named(
      'peak-funding',
      'eur',
      write.maximum(write.constant(0), write.subtract(write.constant(0), write.least(simple.lowest))),
    ),
    lowestByPeriod: named('cash.lowest-cumulative', 'eur', simple.lowest),
    structuralEffect: structural.mean,
    structuralYears: structural.years,
    costPerHousehold: perHousehold('costs.per-household', costs.total),
    savingPerHousehold: perHousehold('saving.per-household', savings.total),
  }
}

const welfareView = (
  { write }: Model,
  who: string,
  flows: PartyFlows,
  flow: WriteFlow,
): WelfareView<FormulaId, FormulaId> => {
  const about = { party: who }
  const costsRow = write.add(flows.costs.incidental, flows.costs.structural)
  const costs = flow('welfare.costs', costsRow)
  const savings = flow('welfare.savings', flows.savings.prudent)
  const societal = flow('welfare.societal', flows.societal)
  const net = flow('welfare.net', write.add(costsRow, flows.savings.prudent, flows.societal))
  const benefits = write.add(savings.presentValue, societal.presentValue)
  return {
    costs,
    savings,
    societal,
    net,
    npv: write.named(write.add(costs.presentValue, benefits), 'eur', label('welfare.npv', about)),
    benefitCostRatio: write.named(ratio(write, benefits, costs.presentValue), 'factor', label('welfare.bcr', about)),
  }
}

type Writer = Model['write']

/** Benefits over costs, costs being negative. */
const ratio = (write: Writer, benefits: FormulaId, costs: FormulaId): FormulaId =>
  write.divide(benefits, write.subtract(write.constant(0), costs))

/**
 * The mean net cash a year once incidental money is spent: over whole budget years in which, and after which, no incidental cost falls.
 */
const structuralEffect = (
  write: Writer,
  who: string,
  incidental: FormulaId,
  net: FormulaId,
): { mean: FormulaId; years: FormulaId } => {
  const { periods, budgetYears } = write.timeline
  const whole = budgetYears.map((year) => {
    const months = periods
      .filter((period) => period.budgetYear === year)
      .reduce((sum, period) => sum + period.end - period.start, 0)
    return months === 12 ? 1 : 0
  })
  // Costs are negative: what is still to come is below nought until the last of it has been paid.
  const toCome = write.add(write.subtract(write.total(incidental), write.running(incidental)), incidental)
  const cent = write.constant('0.000001')
  const isIncidental = write.subtract(write.subtract(write.constant(0), toCome), cent)
  const counts = write.select(isIncidental, write.constant(0), write.data('year', whole))
  const years = write.named(write.total(counts), 'number', label('structural-years', { party: who }))
  const mean = write.divide(write.total(write.multiply(counts, net)), years)
  return { mean: write.named(mean, 'eur', label('structural-effect', { party: who })), years }
}
