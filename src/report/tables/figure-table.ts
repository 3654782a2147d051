import { Decimal, formatNumber, formatPercentage } from '../../money/index.js'
import { addressOfFigure } from '../facts/addressed-results.js'
import type { Language } from '../language/language.js'
import { roundingNote, type Figure, type Sum } from '../notes/rounding-note.js'
import type { TextTable } from '../text/text-table.js'
import { roundingWords } from '../words/rounding.js'
import { withoutAmounts } from './without-amounts.js'

/** A cell: words, or an exact figure that is rounded only when printed. */
export type Cell = string | Figure

/** A table of exact figures, and which of them add up. */
export interface FigureTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly foot?: readonly (readonly Cell[])[]
  readonly wordColumns?: number
  readonly sums: readonly Sum[]
}

/**
 * A table as printed: each figure is rounded separately, with a note where printed parts do not add up to their printed
 * total. Rows in which every amount prints as zero are named in the note instead; sums are those of all rows. A table
 * of nothing but zeros keeps them: that they are zero is then what it says.
 */
export const printedTable = ({ rows, foot, sums, ...table }: FigureTable, language: Language): TextTable => {
  const written = (part: readonly (readonly Cell[])[]): readonly (readonly string[])[] =>
    part.map((cells) => {
      const row = cells.map((cell) => cellText(cell, language))
      printed.set(row, cells)
      return row
    })
  const shown = rows.filter((row) => !isEmpty(row))
  const left = shown.length === 0 ? [] : rows.filter(isEmpty)
  const notes = [
    ...withoutAmounts(
      left.flatMap((row) => row.slice(0, 1).map((cell) => cellText(cell, language))),
      language,
    ),
    roundingNote(sums, roundingWords[language].table, language) ?? '',
  ].filter((text) => text !== '')
  return {
    ...table,
    rows: written(shown.length === 0 ? rows : shown),
    ...(foot === undefined ? {} : { foot: written(foot) }),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  }
}

/** The exact cells of a row as printed. */
const printed = new WeakMap<readonly string[], readonly Cell[]>()

/** The address of the figure that a cell of a printed row is of; none of words, nor of a number that has none. */
export const cellAddress = (row: readonly string[], column: number): string | undefined => {
  const cell = printed.get(row)?.[column]
  if (cell === undefined || typeof cell === 'string') return undefined
  return addressOfFigure(Decimal.isDecimal(cell) ? cell : cell.share)
}

/** The addresses of the numbers that rows of words and results are about. */
const addressesOfRows = new WeakMap<readonly string[], string>()

/** A row that is about one stated number as a whole, such as a bar of a tornado. */
export const rowAbout = (address: string, row: readonly string[]): readonly string[] => {
  addressesOfRows.set(row, address)
  return row
}

/** The address of the number that a row is about; none of any other row. */
export const rowAddress = (row: readonly string[]): string | undefined => addressesOfRows.get(row)

/** Whether a row has amounts, and all of them print as zero; a share of nothing is no reason to show it. */
const isEmpty = (row: readonly Cell[]): boolean => {
  const amounts = figuresOf(row).filter((figure) => Decimal.isDecimal(figure))
  return amounts.length > 0 && amounts.every((amount) => cellText(amount, 'nl') === '0')
}

/** Columns whose rows add up to their total. */
export const sumsDown = (rows: readonly (readonly Cell[])[], total: readonly Cell[]): readonly Sum[] =>
  total.flatMap((cell, column) =>
    typeof cell === 'string' ? [] : [{ total: cell, parts: figuresOf(rows.map((row) => row[column])) }],
  )

/** Rows in which the cells of some columns add up to that of another. */
export const sumsAcross = (
  rows: readonly (readonly Cell[])[],
  parts: readonly number[],
  total: number,
): readonly Sum[] =>
  rows.flatMap((row) =>
    figuresOf([row[total]]).map((whole) => ({ total: whole, parts: figuresOf(parts.map((column) => row[column])) })),
  )

const figuresOf = (cells: readonly (Cell | undefined)[]): readonly Figure[] =>
  cells.filter((cell): cell is Figure => cell !== undefined && typeof cell !== 'string')

const cellText = (cell: Cell, language: Language): string => {
  if (typeof cell === 'string') return cell
  return Decimal.isDecimal(cell) ? formatNumber(cell, 0, language) : formatPercentage(cell.share, language)
}
