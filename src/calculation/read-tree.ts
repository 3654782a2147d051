import type { ExactValues, FormulaId, Sheet } from '../sheet/index.js'

/**
 * Puts numbers in the place of formulas, throughout a structure: a `Decimal` for a single number, a list for a row.
 *
 * The result has the type of the structure with its type parameters filled in; the caller says so.
 */
export const readTree = (sheet: Sheet, values: ExactValues, tree: object): unknown => {
  const read = (branch: unknown): unknown => {
    if (typeof branch === 'number') {
      const id = branch as FormulaId
      return sheet.formulas[id]?.shape === 'scalar' ? values.scalar(id) : values.row(id)
    }
    return Object.fromEntries(Object.entries(branch as object).map(([key, inner]) => [key, read(inner)]))
  }
  return read(tree)
}
