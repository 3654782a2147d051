import type { FormulaId, RowId, ScalarId } from '../../sheet/index.js'
import type { Model } from '../model.js'
import type { Flow } from '../outcomes/account.js'
import { flowFormulas } from '../discounting/flow-formulas.js'

/**
 * Writes what effects that raise use take off the savings of society, on the prudent rung (docs/method.md, 10):
 * negative. Only resources that are used up count: a larger transfer is no cost to society.
 */
export const extraUse = ({ write, ladder }: Model, discountFactors: FormulaId): Flow<ScalarId, RowId> => {
  const zero = write.constant(0)
  const raised = ladder
    .filter(({ baseline }) => baseline.item.nature === 'resource')
    .map(({ rungs }) => write.minimum(zero, rungs.prudent))
  return flowFormulas(write, discountFactors, write.add(write.zeros, ...raised), 'extra-use', {})
}
