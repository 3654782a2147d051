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

/** Marks with 1 every formula that rests on one of these parameters, rows that go round in a circle included. */
export const restingOn = (sheet: Sheet, paths: ReadonlyMap<string, unknown>): Uint8Array => {
  const changed = new Uint8Array(sheet.formulas.length)
  let isSettled = false
  while (!isSettled) {
    isSettled = true
    sheet.formulas.forEach((formula, id) => {
      if (changed[id] === 1) return
      const rests =
        formula.op === 'parameter'
          ? paths.has(formula.path)
          : argumentsOf(sheet, id as FormulaId).some((arg) => changed[arg] === 1)
      if (!rests) return
      changed[id] = 1
      // The row that a forward row is bound to comes after it, so formulas that were passed must be visited again.
      if (sheet.bindings.size > 0) isSettled = false
    })
  }
  return changed
}
