import { type Language, xmlText } from '../../report/index.js'
import { columnLetters } from '../address.js'
import type { Page } from '../page.js'
import { workbookWords } from '../workbook-words.js'

/** The name of the case and of the sheet above a page; its number and the day it was printed below. */
export const edges = (title: string, language: Language) => {
  // An ampersand begins a code there. A spreadsheet takes 255 characters.
  const name = xmlText(title)
    .slice(0, 100)
    .replace(/[\ud800-\udbff]$/, '')
    .replaceAll('&', '&&')
  const { page, printed } = workbookWords[language].edges
  return { oddHeader: `&L${name}&R&A`, oddFooter: `&L${printed} &D&R${page}` }
}

/** Characters across a page beyond which print becomes unreadable, for rows of numbers. */
const mostNumbersAcross = 240

/** As many sheets as it takes: without a number LibreOffice may count a last one that stays empty. */
const ANY_HEIGHT = 999

/**
 * A4 landscape, one sheet wide. A wider sheet continues on more pages, with its names repeated on each: without that a
 * spreadsheet shrinks a long row of months to dots.
 */
export const onPaper = ({
  cells,
  widths: all,
  frozen: { rows, columns, heading = rows - 1, repeated = columns },
  printed: { columns: printed = all.length, rows: printedRows, onOnePage = false, mostAcross = mostNumbersAcross },
}: Page) => {
  const widths = all.slice(0, printed)
  const last = [...cells.keys()].reduce((most, place) => Math.max(most, Number(place.split(',')[0])), 0)
  const across = (from: number, to?: number): number =>
    widths.slice(from, to).reduce((total, width) => total + width, 0)
  const names = across(0, repeated)
  const pages = across(0) <= mostAcross ? 1 : Math.ceil((across(0) - names) / (mostAcross - names))
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pages,
    fitToHeight: onOnePage ? 1 : ANY_HEIGHT,
    margins: { left: 0.4, right: 0.4, top: 0.75, bottom: 0.6, header: 0.3, footer: 0.3 },
    printArea: `$A$1:$${columnLetters(printed - 1)}$${printedRows ?? last + 1}`,
    ...(rows === 0 ? {} : { printTitlesRow: `$${heading + 1}:$${rows}` }),
    ...(pages === 1 || repeated === 0 ? {} : { printTitlesColumn: `$A:$${columnLetters(repeated - 1)}` }),
  } as const
}
