import { argumentsOf } from './arguments-of.js'
import type { FormulaId } from './formula.js'
import type { Sheet } from './sheet.js'

/** Marks with 1 every formula that the given ones rest on, themselves included. */
export const neededFor = (
  sheet: Sheet,
  targets: Iterable<FormulaId>,
  restsOn: (id: FormulaId) => readonly FormulaId[] = (id) => argumentsOf(sheet, id),
): Uint8Array => {
  const needed = new Uint8Array(sheet.formulas.length)
  const open = [...targets]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed[id] === 1) continue
    needed[id] = 1
    open.push(...restsOn(id))
  }
  return needed
}
