import { expectArgument, languageOf, type BusinessCase } from '../case/index.js'
import { type Language, xmlText } from '../report/index.js'
import { columnLetters } from './address.js'
import type { Page, PageCell } from './page.js'
import { workbookPlan } from './workbook-plan.js'

export interface WorkbookOptions {
  /** The language of the sheets; numbers are written as the spreadsheet of the reader writes them. Default `nl`. */
  readonly language?: Language | undefined
}

/**
 * A case as an Excel workbook (`.xlsx`) with live formulas: changing a number on the sheet Invoer (Inputs) re-computes
 * every result, in Excel and LibreOffice alike. The formulas are those that `calculate` reads; the file also holds the
 * calculated numbers, for viewers that do not calculate. Text is always written as text, never as a formula. The same
 * case gives the same bytes.
 *
 * Needs the optional library `hucre`, which nothing else of this package loads.
 *
 * @param businessCase a case from `parseBusinessCase`
 * @returns the bytes of the file
 * @throws CalculationError where `calculate` would
 *
 * @example
 * const bytes = await workbook(businessCase)
 * const inEnglish = await workbook(businessCase, { language: 'en' })
 */
export const workbook = async (businessCase: BusinessCase, options: WorkbookOptions = {}): Promise<Uint8Array> => {
  expectArgument('workbook', 'case', businessCase)
  return writePages(workbookPlan(businessCase, languageOf(options)).pages, businessCase.name)
}

/** Writes sheets as a file. */
export const writePages = async (pages: readonly Page[], title: string): Promise<Uint8Array> => {
  const { writeXlsx } = await import('hucre/xlsx')
  // The same case must give the same bytes, so the file holds no time of writing.
  const noTime = new Date(Date.UTC(2000, 0, 1))
  return writeXlsx({
    properties: { title: xmlText(title), creator: 'maatschappelijke-businesscase', created: noTime, modified: noTime },
    defaultFont: { name: 'Calibri', size: 11 },
    sheets: pages.map(({ name, cells, widths, frozen, conditions = [], validations = [] }) => ({
      name,
      columns: widths.map((width) => ({ width })),
      rowDefs: heights(cells, widths),
      ...(frozen.rows === 0 ? {} : { freezePane: { rows: frozen.rows, columns: frozen.columns } }),
      pageSetup: onPaper(widths, frozen),
      cells: cells as Map<string, PageCell>,
      conditionalRules: conditions.map(({ range, formula, style }, at) => ({
        type: 'expression',
        range,
        formula,
        style,
        priority: at + 1,
      })),
      dataValidations: validations.map((validation) => ({
        ...validation,
        allowBlank: false,
        showInputMessage: true,
        showErrorMessage: true,
        errorStyle: 'stop',
      })),
    })),
  })
}

/** Characters across a page beyond which print becomes unreadable. */
const mostAcross = 420

/**
 * A4 landscape, one sheet wide. A wider sheet continues on more pages, with its names repeated on each: without that a
 * spreadsheet shrinks a long row of months to dots.
 */
const onPaper = (widths: Page['widths'], { rows, columns, heading = rows - 1 }: Page['frozen']) => {
  const across = (from: number, to?: number): number =>
    widths.slice(from, to).reduce((total, width) => total + width, 0)
  const names = across(0, columns)
  const pages = across(0) <= mostAcross ? 1 : Math.ceil((across(0) - names) / (mostAcross - names))
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pages,
    fitToHeight: 0,
    ...(rows === 0 ? {} : { printTitlesRow: `$${heading + 1}:$${rows}` }),
    ...(pages === 1 || columns === 0 ? {} : { printTitlesColumn: `$A:$${columnLetters(columns - 1)}` }),
  } as const
}

/** Row height for text over several lines: not all spreadsheets set it themselves. */
const heights = (cells: Page['cells'], widths: readonly number[]): Map<number, { height: number }> => {
  const lines = new Map<number, number>()
  for (const [place, cell] of cells) {
    if (cell.type !== 'string' || cell.style.alignment?.wrapText !== true) continue
    const [row, column] = place.split(',').map(Number) as [number, number]
    const needed = Math.ceil(cell.value.length / (widths[column] ?? 10))
    if (needed > Math.max(1, lines.get(row) ?? 1)) lines.set(row, needed)
  }
  return new Map([...lines].map(([row, count]) => [row, { height: 15 * count }]))
}
