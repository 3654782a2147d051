import { heading } from '../heading.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { textTable } from '../text/text-table.js'
import { wrapText } from '../text/wrap-text.js'

/** A table with its title above and its notes beneath it; nothing for no table. */
export const titledLines = (own: TitledTable | undefined, width: number): readonly string[] =>
  own === undefined
    ? []
    : ['', underlined(own.title, width), textTable(own.table, width), ...own.notes.map((note) => wrapText(note, width))]

/** A heading that may be wider than the page. */
export const underlined = (title: string, width: number): string =>
  title.length <= width ? heading(title, '-') : `${wrapText(title, width)}\n${'-'.repeat(width)}`
