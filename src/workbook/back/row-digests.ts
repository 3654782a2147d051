import { isPublished } from '../../case/index.js'
import { ASSUMPTION_COLUMN, endColumns, PATH_COLUMN, SOURCE_COLUMN } from '../inputs/input-columns.js'
import { HEADING_ROW, INPUT_COLUMN } from '../layout.js'
import type { CellContent, SheetContent } from './cell-content.js'
import { digest } from './digest.js'
import { inNineDigits } from './plain-formula.js'

/** How many signs stand for a row. */
export const DIGEST_LENGTH = 4

const EMPTY_ROW = '.'.repeat(DIGEST_LENGTH)

/** What a cell holds, in signs that every spreadsheet leaves as they are. */
export const contentText = (content: CellContent): string => {
  switch (content.kind) {
    case 'number':
      return `n${inNineDigits(content.number)}`
    case 'formula':
      return `f${content.formula}`
    default:
      return `${content.kind}:${content.text.replaceAll(/\s+/g, ' ').trim()}`
  }
}

const inputColumns: ReadonlySet<number> = new Set([
  INPUT_COLUMN,
  SOURCE_COLUMN,
  ASSUMPTION_COLUMN,
  ...Object.values(endColumns),
])

/** The columns of a row that a user may change. */
export const changeable = (row: number, cells: ReadonlyMap<number, CellContent>): ReadonlySet<number> => {
  const address = cells.get(PATH_COLUMN)
  if (row <= HEADING_ROW || address?.kind !== 'text') return new Set()
  return isPublished(address.text) ? new Set([INPUT_COLUMN]) : inputColumns
}

/** What must stay as it was written on a row: everything but the inputs. */
export const fixedCells = (
  content: SheetContent,
  row: number,
  holdsInputs: boolean,
): readonly (readonly [number, CellContent])[] => {
  const cells = content.get(row) ?? new Map<number, CellContent>()
  const free = holdsInputs ? changeable(row, cells) : new Set<number>()
  return [...cells].filter(([column]) => !free.has(column)).sort(([one], [other]) => one - other)
}

/**
 * A few signs for each row of a sheet, from its first to its last that holds something, by which a changed row shows.
 *
 * @param holdsInputs whether it is the sheet of inputs
 * @param before the row from which on nothing counts
 */
export const rowDigests = (content: SheetContent, holdsInputs: boolean, before = Infinity): readonly string[] => {
  const last = [...content.keys()].reduce((most, row) => (row < before ? Math.max(most, row) : most), -1)
  return Array.from({ length: last + 1 }, (_, row) => {
    const cells = fixedCells(content, row, holdsInputs)
    return cells.length === 0
      ? EMPTY_ROW
      : digest(cells.map(([column, cell]) => `${column}${contentText(cell)}`).join('\n'), DIGEST_LENGTH)
  })
}
