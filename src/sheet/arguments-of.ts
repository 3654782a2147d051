import { InternalFault } from '../base/index.js'
import type { FormulaId } from './formula.js'
import type { Sheet } from './sheet.js'

/** The formulas that a formula refers to; for a `forward` row, the later row that it is bound to. */
export const argumentsOf = (sheet: Sheet, id: FormulaId): readonly FormulaId[] => {
  const formula = sheet.formulas[id]
  if (formula === undefined) throw new InternalFault(`formula ${id} is not on this sheet`)
  if (formula.op === 'forward') {
    const bound = sheet.bindings.get(id)
    if (bound === undefined) throw new InternalFault(`the forward row ${id} was never bound`)
    return [bound]
  }
  return 'args' in formula ? formula.args : []
}
