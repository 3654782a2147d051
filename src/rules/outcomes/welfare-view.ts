import type { RowId, ScalarId } from '../../sheet/index.js'
import { type CaseWriter } from '../case-writer.js'
import type { WelfareView } from './account.js'
import type { PartyFlows } from './party-flows.js'
import { ratioFormula } from './ratio-formula.js'
import type { WriteFlow, YearRows } from '../discounting/year-rows.js'

/**
 * Writes the welfare of a party (docs/method.md, 10): costs, prudent savings, prudent proceeds, and what is worth something without being
 * cash.
 */
export const welfareView = (
  write: CaseWriter,
  who: string,
  flows: PartyFlows,
  rows: YearRows,
  flow: WriteFlow,
): WelfareView<ScalarId, RowId> => {
  const about = { party: who }
  const { recoveredVat } = flows
  const costsRow = write.add(
    flows.costs.incidental,
    flows.costs.structural,
    ...(recoveredVat === undefined ? [] : [recoveredVat]),
  )
  const costs = flow('welfare.costs', costsRow)
  const savings = flow('welfare.savings', flows.savings.prudent)
  const proceedsRow = flows.income === undefined ? undefined : write.add(flows.income.rungs.prudent, flows.income.lines)
  const proceeds = proceedsRow === undefined ? undefined : flow('welfare.proceeds', proceedsRow)
  const societal = flow('welfare.societal', flows.societal)
  const net = flow(
    'welfare.balance',
    write.add(costsRow, flows.savings.prudent, ...(proceedsRow === undefined ? [] : [proceedsRow]), flows.societal),
  )
  const benefits = write.named(
    write.add(savings.presentValue, ...(proceeds === undefined ? [] : [proceeds.presentValue]), societal.presentValue),
    'welfare.benefits',
    about,
  )
  const npv = write.named(write.add(costs.presentValue, benefits), 'welfare.npv', about)
  return {
    costs,
    ...(recoveredVat === undefined ? {} : { recoveredVat: flow('welfare.recovered-vat', recoveredVat) }),
    savings,
    ...(proceeds === undefined ? {} : { proceeds }),
    societal,
    benefits,
    net,
    npv,
    annualEquivalent: write.named(write.divide(npv, rows.annuityFactor), 'welfare.annual-equivalent', about),
    benefitCostRatio: write.named(ratioFormula(write, benefits, costs.presentValue), 'welfare.bcr', about),
  }
}
