import type { Language } from '../language/language.js'
import { withoutAmounts } from './without-amounts.js'

/** Rows of a table that say something, and the line that names the others. */
export interface RowsWithAmounts {
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

/** Leaves out the rows in which nothing but zeros is printed after the name; all rows where that would leave none. */
export const withAmounts = (rows: readonly (readonly string[])[], language: Language): RowsWithAmounts => {
  const kept = rows.filter(([, ...cells]) => cells.some((cell) => !/^(?:0%?|-)?$/.test(cell)))
  if (kept.length === 0) return { rows, notes: [] }
  const names = rows.flatMap((row) => (kept.includes(row) ? [] : [row[0] ?? '']))
  return { rows: kept, notes: withoutAmounts(names, language) }
}
