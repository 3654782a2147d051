import { argumentsOf } from './arguments-of.js'
import type { FormulaId } from './formula.js'
import type { Sheet } from './sheet.js'

/**
 * Marks with 1 every formula that rests on a `forward` row: those that cannot be read row by row from the first to the
 * last.
 */
export const restingOnForward = (sheet: Sheet): Uint8Array => {
  const resting = new Uint8Array(sheet.formulas.length)
  if (sheet.bindings.size === 0) return resting
  sheet.formulas.forEach((formula, id) => {
    const isForward = formula.op === 'forward'
    if (isForward || argumentsOf(sheet, id as FormulaId).some((arg) => resting[arg] === 1)) resting[id] = 1
  })
  return resting
}
