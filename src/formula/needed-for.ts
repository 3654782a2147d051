import type { FormulaId } from './formula.js'
import type { Sheet } from './sheet.js'

/** Marks with 1 every formula that the given ones rest on, themselves included. */
export const neededFor = (sheet: Sheet, targets: Iterable<FormulaId>): Uint8Array => {
  const needed = new Uint8Array(sheet.formulas.length)
  for (const target of targets) needed[target] = 1
  for (let id = sheet.formulas.length - 1; id >= 0; id--) {
    if (needed[id] !== 1) continue
    const formula = sheet.formulas[id]
    if (formula !== undefined && 'args' in formula) for (const arg of formula.args) needed[arg] = 1
  }
  return needed
}
