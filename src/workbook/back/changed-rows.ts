import { columnLetters } from '../address.js'
import type { SheetContent } from './cell-content.js'
import { contentText, fixedCells, rowDigests } from './row-digests.js'

/** What is otherwise than it was written, outside the inputs. */
export interface ForeignPlace {
  readonly kind: 'row-added' | 'row-gone' | 'formula' | 'typed-over' | 'foreign' | 'emptied' | 'text' | 'row'
  /** `Berekening!C14`; of a row whose cell is not known, `Berekening!14:14`. */
  readonly cell: string
}

/**
 * The places of a sheet where something else stands than was written there, from the signs that the workbook keeps of
 * its rows. Which cell it is shows beside the same row of the workbook as it would be written now.
 */
export const changedRows = (
  sheet: string,
  content: SheetContent,
  {
    written,
    expected,
    holdsInputs,
    before = Infinity,
  }: {
    readonly written: readonly string[]
    readonly expected: SheetContent
    readonly holdsInputs: boolean
    readonly before?: number
  },
): readonly ForeignPlace[] => {
  const found = rowDigests(content, holdsInputs, before)
  const now = rowDigests(expected, holdsInputs, before)
  const first = found.findIndex((each, row) => each !== written[row])
  const whole = (row: number): string => `${sheet}!${row + 1}:${row + 1}`
  if (first === -1) return found.length < written.length ? [{ kind: 'row-gone', cell: whole(found.length) }] : []
  const isLong = written.length > first + 1
  if (isLong && found[first + 1] === written[first] && found.length > written.length)
    return [{ kind: 'row-added', cell: whole(first) }]
  if (isLong && found[first] === written[first + 1] && found.length < written.length)
    return [{ kind: 'row-gone', cell: whole(first) }]
  const rows = Array.from({ length: Math.max(found.length, written.length) }, (_, row) => row)
  return rows.flatMap((row): readonly ForeignPlace[] => {
    if ((found[row] ?? EMPTY) === (written[row] ?? EMPTY)) return []
    // The row as it would be written now is the row as it was written, or it says nothing of what was.
    const isKnown = (now[row] ?? EMPTY) === (written[row] ?? EMPTY)
    const cells = new Map(fixedCells(content, row, holdsInputs))
    if (!isKnown) return [{ kind: 'row', cell: whole(row) }]
    const own = new Map(fixedCells(expected, row, holdsInputs))
    return [...new Set([...cells.keys(), ...own.keys()])].flatMap((column): readonly ForeignPlace[] => {
      const [is, was] = [cells.get(column), own.get(column)]
      if (is !== undefined && was !== undefined && contentText(is) === contentText(was)) return []
      const kind =
        was === undefined
          ? 'foreign'
          : is === undefined
            ? 'emptied'
            : was.kind !== 'formula'
              ? 'text'
              : is.kind === 'formula'
                ? 'formula'
                : 'typed-over'
      return [{ kind, cell: `${sheet}!${columnLetters(column)}${row + 1}` }]
    })
  })
}

const EMPTY = '....'
