import { evidenceGrades } from '../../case/index.js'
import type { RowId, ScalarId } from '../../sheet/index.js'
import { recordOf } from '../record-of.js'
import { rungs } from '../ladder/rung.js'
import { type Model } from '../model.js'
import type { Account } from './account.js'
import { cashView } from './cash-view.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import { lostOnTheWay } from '../ladder/lost-on-the-way.js'
import type { PartyFlows } from './party-flows.js'
import { welfareView } from './welfare-view.js'
import type { WriteFlow, YearRows } from '../discounting/year-rows.js'

/** An account as formulas. */
export type AccountFormulas = Account<ScalarId, RowId>

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
    cash: cashView(write, who, flows, rows, flow),
    welfare: welfareView(write, who, flows, flow),
    savings,
    lost: lostOnTheWay(
      write,
      recordOf(rungs, (rung) => savings[rung].presentValue),
      { party: who },
    ),
    evidence: recordOf(evidenceGrades, (grade) => ({
      prudent: flow(`saving.prudent.${grade}`, flows.evidence[grade].prudent).presentValue,
      cashable: flow(`saving.cashable.${grade}`, flows.evidence[grade].cashable).presentValue,
      societal: flow(`welfare.societal.${grade}`, flows.evidence[grade].societal).presentValue,
    })),
    domains: Object.fromEntries(
      Object.entries(flows.domains).map(([domain, row]) => [domain, flow(`saving.domain.${domain}`, row)]),
    ),
  }
}
