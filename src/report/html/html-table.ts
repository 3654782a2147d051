import type { DocumentTable } from '../document/report-document.js'
import { reportWords } from '../words/report.js'
import { cellAddress, rowAddress } from '../tables/figure-table.js'
import { escapeHtml } from './escape-html.js'
import type { Page } from './page.js'

/**
 * A table with a caption, and headers for its columns and rows. It stands in a region of its own that scrolls sideways
 * where a screen is too narrow, also by keyboard, so that the page itself never scrolls sideways.
 *
 * @param id unique within the page
 * @param heading where the caption stands right above the table already; only a screen reader says it once more
 */
export const htmlTable = (
  table: DocumentTable,
  id: string,
  { language, write, anchor, heading }: Pick<Page, 'language' | 'write' | 'anchor'> & { readonly heading?: Heading },
): string => {
  const { head, rows, foot = [], caption, note, sources = [] } = table
  const side = (column: number): string => (holdsWords(table, column) ? '' : ' class="n"')
  const order = columnOrder(table)
  const isStacked = standsStacked(table)
  const cells = (row: readonly string[]): string =>
    order
      .filter((column) => column < row.length)
      .map((column) =>
        column === 0
          ? `<th scope="row">${write(row[column] ?? '')}</th>`
          : `<td${side(column)}${anchor(cellAddress(row, column))}${isStacked ? ` data-head="${escapeHtml(head[column] ?? '')}"` : ''}>${write(row[column] ?? '')}</td>`,
      )
      .join('')
  const lines = (part: readonly (readonly string[])[]): string =>
    part.map((row) => `<tr${anchor(rowAddress(row))}>${cells(row)}</tr>`).join('\n')
  return [
    `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">`,
    `<table${isStacked ? ' class="stacked"' : ''}><caption id="${id}"><span>${heading === undefined ? write(caption) : `<span class="${heading}">${write(caption)}</span>`}${isStacked || isNarrow(table) ? '' : `<span class="hint"> (${escapeHtml(reportWords[language].scroll)})</span>`}</span></caption>`,
    `<thead><tr>${order.map((column) => `<th scope="col"${side(column)}>${write(head[column] ?? '')}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${lines(rows)}\n</tbody>`,
    ...(foot.length === 0 ? [] : [`<tfoot>${lines(foot)}</tfoot>`]),
    '</table>',
    ...(note === undefined ? [] : [`<p class="note">${write(note)}</p>`]),
    '</div>',
    ...(sources.length === 0
      ? []
      : [
          '<ol class="sources">',
          ...sources.map(({ number, text }) => `<li value="${number}">${write(text)}</li>`),
          '</ol>',
        ]),
  ].join('\n')
}

/** Text that stands above a table on paper and screen (`said`), or on a screen only (`folded`). */
type Heading = 'said' | 'folded'

/** The columns in the order of a page. */
const columnOrder = ({ head, firstOnPage }: DocumentTable): readonly number[] => {
  const columns = head.map((_, column) => column)
  if (firstOnPage === undefined) return columns
  return [0, firstOnPage, ...columns.slice(1).filter((column) => column !== firstOnPage)]
}

const holdsWords = ({ wordColumns = 1, wordsAt = [] }: DocumentTable, column: number): boolean =>
  column < wordColumns || wordsAt.includes(column)

/** Words in many columns: on a phone each row becomes a block, because columns would be one word wide. */
const standsStacked = (table: DocumentTable): boolean =>
  table.head.filter((_, column) => holdsWords(table, column)).length > 2

/** Whether a table surely fits on a phone, so that it needs no hint to scroll. */
const isNarrow = ({ head, rows, foot = [], ...table }: DocumentTable): boolean => {
  const all = [head, ...rows, ...foot]
  const characters = head
    .slice(1)
    .map((_, at) =>
      holdsWords({ head, rows, ...table }, at + 1) ? 24 : Math.max(...all.map((row) => (row[at + 1] ?? '').length)) + 2,
    )
  return characters.reduce((total, own) => total + own, 0) <= 27
}
