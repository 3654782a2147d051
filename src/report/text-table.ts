import { wrapText } from './wrap-text.js'

/** A table of plain text: cells by row, the first row its head; columns of numbers stand to the right. */
export interface TextTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Rows below a line: totals. */
  readonly foot?: readonly (readonly string[])[]
}

/**
 * Sets a table in columns, the first to the left and the others to the right, two spaces apart.
 * The first column is broken over lines where the table would be wider than the page.
 */
export const textTable = ({ head, rows, foot = [] }: TextTable, width = 80): string => {
  const all = [head, ...rows, ...foot]
  const natural = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const others = natural.slice(1).reduce((sum, column) => sum + column + 2, 0)
  const first = Math.min(natural[0] ?? 0, Math.max(12, width - others))
  const set = ([name = '', ...cells]: readonly string[]): string => {
    const [top = '', ...below] = wrapText(name, first, ' ').split('\n')
    const numbers = cells.map((cell, column) => `  ${cell.padStart(natural[column + 1] ?? 0)}`).join('')
    return [`${top.padEnd(first)}${numbers}`.trimEnd(), ...below].join('\n')
  }
  const line = '-'.repeat(first + others)
  return [set(head), line, ...rows.map(set), ...(foot.length === 0 ? [] : [line, ...foot.map(set)])].join('\n')
}
