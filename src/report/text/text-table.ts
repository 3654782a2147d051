import { wrapText } from './wrap-text.js'

/** A table of plain text: cells by row, with the headings in the first row; columns of numbers are right-aligned. */
export interface TextTable {
  /** Headings; one may be broken over lines, with `\n`, so that its column stays narrow. */
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Rows below a line: totals. */
  readonly foot?: readonly (readonly string[])[]
  /** How many columns, from the left, hold words and are left-aligned; 1 where it is not given. */
  readonly wordColumns?: number
  /** Columns among the numbers that hold words, from 0. */
  readonly wordsAt?: readonly number[]
  /** Notes beneath it, such as that its printed parts do not add up. */
  readonly note?: string
}

/** No name is broken into a column narrower than this. */
const NARROWEST = 12

/** Spaces between columns: the usual number, and that where names would otherwise have no room beside numbers. */
const GAPS = [2, 1] as const

/**
 * Sets a table in columns, words to the left and numbers to the right, two spaces apart. The first column is broken
 * over lines where the table would be wider than the page; where numbers leave it no room, columns are one space apart,
 * or else it gets lines of its own above them. Where not even the numbers fit beside each other, headings are broken
 * between words; and where that does not help, each number gets a line of its own, after its heading.
 */
export const textTable = (table: TextTable, width = 80): string =>
  [
    columns(table, width) ?? columns(narrowed(table), width) ?? stacked(table, width),
    ...(table.note === undefined ? [] : [wrapText(table.note, width)]),
  ].join('\n')

/** The table in columns; undefined where its numbers do not fit beside each other. */
const columns = (table: TextTable, width: number): string | undefined => {
  const { rows, foot = [], wordColumns = 1, wordsAt = [] } = table
  const heads = headLines(table.head)
  const head = table.head.map((_, column) => widest(heads.map((line) => line[column] ?? '')))
  const all = [head, ...rows, ...foot]
  const natural = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const room = (
    gap: number,
  ): { readonly gap: number; readonly beside: number; readonly first: number; readonly fits: boolean } => {
    const beside = natural.slice(1).reduce((sum, column) => sum + column + gap, 0)
    const first = Math.min(natural[0] ?? 0, Math.max(NARROWEST, width - beside))
    // A word that is wider than the column cannot be broken, and would push the numbers beside it off the page.
    const breaks = all.every(([name = '']) =>
      wrapText(name, first, ' ')
        .split('\n')
        .every((part) => part.length <= first),
    )
    return { gap, beside, first, fits: first + beside <= width && breaks }
  }
  const { gap, beside, first, fits } = GAPS.map(room).find((one) => one.fits) ?? room(GAPS[0])
  if (!fits && beside > width) return undefined
  const set = ([name = '', ...cells]: readonly string[]): string => {
    const others = cells.map((cell, at) => {
      const own = natural[at + 1] ?? 0
      return `${' '.repeat(gap)}${at + 1 < wordColumns || wordsAt.includes(at + 1) ? cell.padEnd(own) : cell.padStart(own)}`
    })
    if (!fits) return [...(name === '' ? [] : [wrapText(name, width, ' ')]), others.join('').trimEnd()].join('\n')
    const [top = '', ...below] = wrapText(name, first, ' ').split('\n')
    return [`${top.padEnd(first)}${others.join('')}`.trimEnd(), ...below].join('\n')
  }
  const line = '-'.repeat(fits ? first + beside : beside)
  return [...heads.map(set), line, ...rows.map(set), ...(foot.length === 0 ? [] : [line, ...foot.map(set)])].join('\n')
}

/** The same with each word of a heading on a line of its own. */
const narrowed = (table: TextTable): TextTable => ({
  ...table,
  head: table.head.map((name, column) => (column === 0 ? name : name.replaceAll(' ', '\n'))),
})

/** Headings as rows of a table, the last line of each at the bottom. */
const headLines = (head: readonly string[]): readonly (readonly string[])[] => {
  const parts = head.map((name) => name.split('\n'))
  const height = Math.max(...parts.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) => parts.map((own) => own[line - height + own.length] ?? ''))
}

const widest = (names: readonly string[]): string =>
  names.reduce((most, name) => (name.length > most.length ? name : most), '')

/** Each row as a name with its cells below it: after its heading, numbers to the right and words broken over lines. */
const stacked = ({ head, rows, foot = [], wordColumns = 1, wordsAt = [] }: TextTable, width: number): string => {
  const heads = head.slice(1).map((name) => name.replaceAll('\n', ' '))
  const isWords = (at: number): boolean => at + 1 < wordColumns || wordsAt.includes(at + 1)
  const numbers = [...rows, ...foot].flatMap((row) => row.slice(1).filter((_, at) => !isWords(at)))
  const value = Math.max(0, ...numbers.map((cell) => cell.length))
  const label = Math.max(1, Math.min(Math.max(...heads.map((name) => name.length)), width - value - 4))
  const linesOf = (cell: string, at: number): readonly string[] =>
    isWords(at) ? wrapText(cell, Math.max(NARROWEST, width - label - 4), '').split('\n') : [cell.padStart(value)]
  const set = ([name = '', ...cells]: readonly string[]): string =>
    [
      wrapText(name, width, ' '),
      ...heads.flatMap((own, at) => {
        const labels = wrapText(own, label, ' ').split('\n')
        const values = linesOf(cells[at] ?? '', at)
        return Array.from({ length: Math.max(labels.length, values.length) }, (_, line) =>
          `  ${(labels[line] ?? '').padEnd(label)}  ${values[line] ?? ''}`.trimEnd(),
        )
      }),
    ].join('\n')
  const line = '-'.repeat(Math.min(width, label + value + 4))
  return [...rows.map(set), ...(foot.length === 0 ? [] : [line, ...foot.map(set)])].join('\n')
}
