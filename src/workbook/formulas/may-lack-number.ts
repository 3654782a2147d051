import { argumentsOf, type Formula, type FormulaId, type Sheet } from '../../sheet/index.js'

/**
 * Which rows may hold a cell without a number, because there is nothing to divide by: the library then has no number,
 * where a spreadsheet has an error. These are divisions, such as a ratio without costs, and steps that a choice in a
 * later row uses: they may divide by zero where that row chooses something else. A division inside a longer formula
 * that no such choice covers always has a number, or the case has no results.
 *
 * @param hasRow whether a formula stands in a row of its own
 */
export const rowsThatMayLackNumber = (
  sheet: Sheet,
  needed: Uint8Array,
  hasRow: (id: FormulaId) => boolean,
): Uint8Array => {
  const chosen = onlyChosen(sheet, needed)
  // Formulas whose text divides by what may be zero, or refers to a step that does.
  const divides = new Uint8Array(sheet.formulas.length)
  const may = new Uint8Array(sheet.formulas.length)
  sheet.formulas.forEach((formula, position) => {
    if (needed[position] !== 1) return
    const ownDivision =
      (formula.op === 'divide' || formula.op === 'quotient') && mayBeZero(sheet.formulas[formula.args[1]] as Formula)
    const inside = argumentsOf(sheet, position as FormulaId).some(
      (arg) => divides[arg] === 1 && (!hasRow(arg) || chosen[arg] === 1),
    )
    if (ownDivision || inside) divides[position] = 1
    if ((ownDivision && formula.op === 'divide') || (divides[position] === 1 && chosen[position] === 1))
      may[position] = 1
  })
  return may
}

const mayBeZero = ({ op }: Formula): boolean => op !== 'constant' && op !== 'data'

/** Marks with 1 the formulas that reach published figures only as an alternative of a `select`. */
const onlyChosen = (sheet: Sheet, needed: Uint8Array): Uint8Array => {
  const chosen = new Uint8Array(sheet.formulas.length).fill(1)
  for (const id of [...sheet.figures.values(), ...sheet.bindings.values()]) chosen[id] = 0
  for (let position = sheet.formulas.length - 1; position >= 0; position--) {
    if (needed[position] !== 1 || chosen[position] === 1) continue
    const formula = sheet.formulas[position] as Formula
    const always = formula.op === 'select' ? [formula.args[0]] : argumentsOf(sheet, position as FormulaId)
    for (const arg of always) chosen[arg] = 0
  }
  return chosen
}
