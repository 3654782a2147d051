import type { Domain } from '../../case/index.js'
import type { FormulaId, RowId, ScalarId } from '../../sheet/index.js'
import { incomeView } from '../income/party-income.js'
import { recordOf } from '../record-of.js'
import { rungs } from '../ladder/rung.js'
import { type Model } from '../model.js'
import type { Account } from './account.js'
import { cashView } from './cash-view.js'
import { evidenceSplit } from './evidence-split.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import { lostOnTheWay } from '../ladder/lost-on-the-way.js'
import type { PartyFlows } from './party-flows.js'
import { welfareView } from './welfare-view.js'
import type { WriteFlow, YearRows } from '../discounting/year-rows.js'

/** An account as formulas. */
export type AccountFormulas = Account<ScalarId, RowId>

/**
 * Writes what the flows of one party (or of society) come to (docs/method.md, 10).
 *
 * @param who the party's id, or `society`
 */
export const accountFormulas = (model: Model, who: string, flows: PartyFlows, rows: YearRows): AccountFormulas => {
  const { write } = model
  const flow: WriteFlow = (concept, periods, ...parts) =>
    flowFormulas(write, rows.discountFactors, periods, concept, { party: who }, ...parts)
  const savings = recordOf(rungs, (rung) => flow(`saving.${rung}`, flows.savings[rung]))
  const welfare = welfareView(write, who, flows, rows, flow)
  return {
    cash: cashView(write, who, flows, rows, flow),
    welfare,
    savings,
    lost: lostOnTheWay(
      write,
      recordOf(rungs, (rung) => savings[rung].presentValue),
      { party: who },
    ),
    ...(flows.income === undefined ? {} : { income: incomeView(model, who, flows.income, flow) }),
    evidence: evidenceSplit(write, who, flows, welfare, flow),
    domains: Object.fromEntries(
      (Object.entries(flows.domains) as [Domain, FormulaId][]).map(([domain, row]) => [
        domain,
        flow('saving.domain', row, domain),
      ]),
    ),
  }
}
