import { argumentsOf } from './arguments-of.js'
import type { FormulaId } from './formula.js'
import { neededFor } from './needed-for.js'
import type { Sheet } from './sheet.js'

/** Which formulas a reading needs, and after which formula each is no longer needed. */
export interface LastUses {
  isNeeded(id: number): boolean
  /** Formulas whose last use this one is, apart from those that are asked for. */
  endingAt(id: number): readonly number[]
}

const none: readonly number[] = []

/**
 * Finds the last use of everything that the given formulas rest on.
 *
 * @param restsOn the formulas that a formula is read from, where a reader uses other arguments than the sheet writes
 */
export const lastUses = (
  sheet: Sheet,
  targets: Iterable<FormulaId>,
  restsOn: (id: FormulaId) => readonly FormulaId[] = (id) => argumentsOf(sheet, id),
): LastUses => {
  const kept = new Set<number>(targets)
  const needed = neededFor(sheet, kept as Set<FormulaId>, restsOn)
  const ending: (number[] | undefined)[] = []
  const seen = new Uint8Array(sheet.formulas.length)
  for (let id = sheet.formulas.length - 1; id >= 0; id--) {
    if (needed[id] !== 1) continue
    for (const arg of restsOn(id as FormulaId)) {
      if (seen[arg] === 1 || kept.has(arg)) continue
      seen[arg] = 1
      ;(ending[id] ??= []).push(arg)
    }
  }
  return { isNeeded: (id) => needed[id] === 1, endingAt: (id) => ending[id] ?? none }
}
