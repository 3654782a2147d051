import type { ExactValues, FormulaId, Sheet } from '../formula/index.js'

/**
 * Puts numbers in the place of formulas, throughout a structure: a `Decimal` for a single number, a list for a row.
 *
 * The caller names the type it expects, which is the structure's own with its type parameters filled in.
 */
export const readTree = <Expected>(sheet: Sheet, values: ExactValues, tree: object): Expected => {
  const read = (branch: unknown): unknown => {
    if (typeof branch === 'number') {
      const id = branch as FormulaId
      return sheet.formulas[id]?.shape === 'scalar' ? values.scalar(id) : values.row(id)
    }
    return Object.fromEntries(Object.entries(branch as object).map(([key, inner]) => [key, read(inner)]))
  }
  return read(tree) as Expected
}
