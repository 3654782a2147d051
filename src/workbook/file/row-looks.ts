import { wrapText } from '../../report/index.js'
import type { Page, RowLook } from '../page.js'

/**
 * The look of each row, and the height of those with text over several lines: not all spreadsheets set it themselves.
 */
export const rowLooks = ({ cells, widths, rows }: Page): Map<number, RowLook & { readonly height?: number }> => {
  const lines = new Map<number, number>()
  for (const [place, cell] of cells) {
    // A text that follows another is as long as that one.
    const text = cell.type === 'formula' ? cell.formulaResult : cell.value
    if (typeof text !== 'string' || cell.style.alignment?.wrapText !== true) continue
    const [row, column] = place.split(',').map(Number) as [number, number]
    const needed = linesOf(text, widths[column] ?? 10)
    if (needed > Math.max(1, lines.get(row) ?? 1)) lines.set(row, needed)
  }
  const looks = new Map<number, RowLook & { readonly height?: number }>(rows)
  for (const [row, count] of lines) looks.set(row, { ...looks.get(row), height: 15 * count })
  return looks
}

/** A column is as many digits wide; letters are somewhat narrower, which leaves room for an indent and the borders. */
const linesOf = (text: string, width: number): number =>
  text.length <= width ? 1 : wrapText(text, width).split('\n').length
