import type { Decimal } from '../money/index.js'
import type { ExactValues, FormulaId, RowId, ScalarId, Sheet } from '../sheet/index.js'

/** A tree of formulas with numbers in their place: a `Decimal` for a single number, a list for a row. */
export type ReadTree<Tree> = Tree extends ScalarId
  ? Decimal
  : Tree extends RowId
    ? readonly Decimal[]
    : Tree extends object
      ? { readonly [Branch in keyof Tree]: ReadTree<Tree[Branch]> }
      : Tree

/** Puts numbers in the place of formulas, throughout a tree. */
export const readTree = <Tree extends object>(sheet: Sheet, values: ExactValues, tree: Tree): ReadTree<Tree> => {
  const read = (branch: unknown): unknown => {
    if (typeof branch === 'number') {
      const id = branch as FormulaId
      return sheet.formulas[id]?.shape === 'scalar' ? values.scalar(id) : values.row(id)
    }
    return Object.fromEntries(Object.entries(branch as object).map(([key, inner]) => [key, read(inner)]))
  }
  return read(tree) as ReadTree<Tree>
}
