import { expectArgument, languageOf, type BusinessCase } from '../case/index.js'
import { given } from '../money/index.js'
import { type Language, xmlText } from '../report/index.js'
import type { SimulationResults } from '../risk/index.js'
import { chartOf } from './file/chart-of.js'
import { loadLibrary } from './file/load-library.js'
import { edges, onPaper } from './file/on-paper.js'
import { rowLooks } from './file/row-looks.js'
import type { DefinedName } from './names/defined-names.js'
import type { Page, PageCell } from './page.js'
import { workbookPlan } from './workbook-plan.js'

/** How a workbook is written. */
export interface WorkbookOptions {
  /** The language of the sheets; numbers are written as the spreadsheet of the reader writes them. Default `nl`. */
  readonly language?: Language | undefined
  /**
   * How the results of this case are distributed, from `simulate`: then mean, range and chance stand on the first sheet
   * beside what is stated. They are those of the 5th and 95th percentile, as in a report; they follow no changed input.
   * `null` says that no number is uncertain.
   */
  readonly simulation?: SimulationResults | null | undefined
}

/**
 * A case as an Excel workbook (`.xlsx`) with live formulas: changing a number on the sheet Invoer (Inputs) re-computes
 * every result, in Excel and LibreOffice alike. The formulas are those that `calculate` reads; the file also holds the
 * calculated numbers, for viewers that do not calculate. Text is always written as text, never as a formula. The same
 * case, with the same simulation, gives the same bytes.
 *
 * Needs the optional library `hucre`, which nothing else of this package loads.
 *
 * @param businessCase a case from `parseBusinessCase`
 * @returns the bytes of the file
 * @throws CalculationError where `calculate` would
 *
 * @example
 * const bytes = await workbook(businessCase, { language: 'en' })
 *
 * // A ZIP file begins with PK.
 * String.fromCharCode(...bytes.slice(0, 2)) // 'PK'
 */
export const workbook = async (businessCase: BusinessCase, options: WorkbookOptions = {}): Promise<Uint8Array> => {
  expectArgument('workbook', 'case', businessCase)
  const { simulation } = given.options('workbook', options)
  if (simulation !== undefined && simulation !== null) expectArgument('workbook', 'simulation', simulation)
  const language = languageOf(options)
  const { pages, names } = workbookPlan(businessCase, language, simulation)
  return writePages(pages, businessCase.name, { names, language })
}

/** Writes sheets as a file. */
export const writePages = async (
  pages: readonly Page[],
  title: string,
  { names = [], language = 'nl' }: { readonly names?: readonly DefinedName[]; readonly language?: Language } = {},
): Promise<Uint8Array> => {
  const { writeXlsx } = await loadLibrary()
  // The same case must give the same bytes, so the file holds no time of writing.
  const noTime = new Date(Date.UTC(2000, 0, 1))
  return writeXlsx({
    properties: { title: xmlText(title), creator: 'maatschappelijke-businesscase', created: noTime, modified: noTime },
    defaultFont: { name: 'Calibri', size: 11 },
    namedRanges: [...names],
    sheets: pages.map((page) => ({
      name: page.name,
      columns: page.widths.map((width) => ({ width })),
      rowDefs: rowLooks(page),
      outlineProperties: { summaryBelow: false },
      protection,
      ...(page.frozen.rows === 0 ? {} : { freezePane: { rows: page.frozen.rows, columns: page.frozen.columns } }),
      pageSetup: onPaper(page),
      headerFooter: edges(title, language),
      charts: page.charts.map(chartOf),
      cells: page.cells as Map<string, PageCell>,
      conditionalRules: (page.conditions ?? []).map(({ range, formula, style }, at) => ({
        type: 'expression',
        range,
        formula,
        style,
        priority: at + 1,
      })),
      dataValidations: (page.validations ?? []).map((validation) => ({
        allowBlank: false,
        ...validation,
        showInputMessage: true,
        showErrorMessage: true,
        errorStyle: 'stop',
      })),
    })),
  })
}

/**
 * Formulas are locked, without a password: against a slip, not against a reader. Rows and columns may be shown, hidden
 * and widened.
 */
const protection = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
}
