import { argumentsOf, type Formula, type FormulaId, type Sheet } from '../../sheet/index.js'

/** The most steps that one formula may show and stay readable; beyond that its parts get rows of their own. */
const mostSteps = 24
/** A part of at most this many steps is written out again where it is used again. */
const fewSteps = 3

const alwaysOwnRow: ReadonlySet<Formula['op']> = new Set([
  'running',
  'lagged',
  'convolve',
  'forward',
  'total',
  'least',
  'greatest',
  'cells',
])
const neverOwnRow: ReadonlySet<Formula['op']> = new Set(['constant', 'parameter'])

/**
 * Which formulas get a row of their own in the workbook: those with a name, those of which several cells are used at
 * once, and those that would make the formula that uses them unreadable. The others are written out inside the formula
 * that uses them.
 *
 * @param needed marks with 1 the formulas that the workbook shows or uses
 */
export const rowsOfTheirOwn = (sheet: Sheet, needed: Uint8Array): Uint8Array => {
  const own = new Uint8Array(sheet.formulas.length)
  const uses = new Uint32Array(sheet.formulas.length)
  const mark = (id: FormulaId): void => {
    if (!neverOwnRow.has((sheet.formulas[id] as Formula).op)) own[id] = 1
  }
  sheet.formulas.forEach((formula, position) => {
    if (needed[position] !== 1) return
    const id = position as FormulaId
    for (const arg of argumentsOf(sheet, id)) uses[arg] = (uses[arg] as number) + 1
    if (alwaysOwnRow.has(formula.op) || sheet.names.has(id)) mark(id)
    for (const arg of seenWhole(sheet, formula)) mark(arg)
  })
  for (const id of sheet.figures.values()) mark(id)
  for (const row of sheet.bindings.values()) mark(row)

  const steps = new Uint32Array(sheet.formulas.length)
  sheet.formulas.forEach((formula, position) => {
    if (needed[position] !== 1) return
    const args = 'args' in formula ? formula.args : []
    const size = (arg: FormulaId): number => (own[arg] === 1 ? 1 : (steps[arg] as number))
    let total = 1
    for (const arg of args) total += size(arg)
    // The longest parts first, so that as few rows as possible are added.
    for (const arg of [...args].sort((one, other) => size(other) - size(one))) {
      if (total <= mostSteps || size(arg) === 1) break
      total -= size(arg) - 1
      mark(arg)
    }
    steps[position] = total
    if ((uses[position] as number) > 1 && total > fewSteps) mark(position as FormulaId)
  })
  return own
}

/** The rows of which a formula uses several cells at once. */
const seenWhole = (sheet: Sheet, formula: Formula): readonly FormulaId[] => {
  switch (formula.op) {
    case 'total': {
      const factors = factorsOf(sheet, formula.args[0])
      return factors ?? formula.args
    }
    case 'least':
    case 'greatest':
      return formula.args
    case 'convolve':
      return [formula.args[0], formula.args[2]]
    case 'lagged':
      return [formula.args[0]]
    case 'gather':
      return formula.terms.some((terms) => terms.length > 1) ? formula.args : []
    default:
      return []
  }
}

/** The two rows whose products a sum adds up, where it adds up nothing else: a spreadsheet has SUMPRODUCT for that. */
export const factorsOf = (sheet: Sheet, id: FormulaId): readonly [FormulaId, FormulaId] | undefined => {
  const formula = sheet.formulas[id]
  if (formula?.op !== 'multiply' || sheet.names.has(id) || formula.args.length !== 2) return undefined
  const [one, other] = formula.args as [FormulaId, FormulaId]
  return [one, other].every((factor) => sheet.formulas[factor]?.shape === formula.shape) ? [one, other] : undefined
}
