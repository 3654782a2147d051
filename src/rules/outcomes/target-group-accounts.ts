import type { FormulaId, RowId, ScalarId } from '../../sheet/index.js'
import { type Model } from '../model.js'
import type { TargetGroupAccount } from './account.js'
import { partAccount } from './part-account.js'

/**
 * Writes what the interventions on each target group cost and save all parties together (docs/method.md, 10). An
 * intervention is on one group, and saves on the cost items of that group alone.
 */
export const targetGroupAccounts = (
  { write, ledger }: Model,
  discountFactors: FormulaId,
): readonly TargetGroupAccount<ScalarId, RowId>[] =>
  write.businessCase.targetGroups.map(({ id: targetGroup }) => {
    const own = new Set(
      write.businessCase.interventions.filter((each) => each.targetGroup === targetGroup).map(({ id }) => id),
    )
    const entries = ledger.filter((entry) => 'intervention' in entry && own.has(entry.intervention))
    return { targetGroup, ...partAccount(write, discountFactors, entries, { targetGroup }) }
  })
