import { wrapText } from './wrap-text.js'

/** A table of plain text: cells by row, the first row its head; columns of numbers stand to the right. */
export interface TextTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Rows below a line: totals. */
  readonly foot?: readonly (readonly string[])[]
  /** How many columns, from the left, hold words and stand to the left; 1 where it is not given. */
  readonly wordColumns?: number
}

/**
 * Sets a table in columns, words to the left and numbers to the right, two spaces apart.
 * The first column is broken over lines where the table would be wider than the page.
 */
export const textTable = ({ head, rows, foot = [], wordColumns = 1 }: TextTable, width = 80): string => {
  const all = [head, ...rows, ...foot]
  const natural = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const beside = natural.slice(1).reduce((sum, column) => sum + column + 2, 0)
  const first = Math.min(natural[0] ?? 0, Math.max(12, width - beside))
  const set = ([name = '', ...cells]: readonly string[]): string => {
    const [top = '', ...below] = wrapText(name, first, ' ').split('\n')
    const others = cells.map((cell, at) => {
      const room = natural[at + 1] ?? 0
      return `  ${at + 1 < wordColumns ? cell.padEnd(room) : cell.padStart(room)}`
    })
    return [`${top.padEnd(first)}${others.join('')}`.trimEnd(), ...below].join('\n')
  }
  const line = '-'.repeat(first + beside)
  return [set(head), line, ...rows.map(set), ...(foot.length === 0 ? [] : [line, ...foot.map(set)])].join('\n')
}
