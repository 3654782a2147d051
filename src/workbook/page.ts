import { InternalFault } from '../base/index.js'
import type { Decimal } from '../money/index.js'
import { xmlText } from '../report/index.js'
import { columnLetters, type Place } from './address.js'
import type { Style } from './styles.js'

/**
 * A formula that adjacent cells share: written once, in the first of them (with the range of all), and empty in the
 * others.
 */
export interface Copied {
  readonly formulaType: 'shared'
  readonly formulaSharedIndex: number
  readonly formulaRef?: string
}

/**
 * The content of a cell: text, a number, or a formula with the value that the library calculated; text never becomes a
 * formula.
 */
export type PageCell =
  | {
      readonly type: 'string'
      readonly value: string
      readonly style: Style
      /** The cell of this workbook that a click leads to. */
      readonly hyperlink?: { readonly target: ''; readonly location: string }
    }
  | { readonly type: 'number'; readonly value: number; readonly style: Style }
  | ({
      readonly type: 'formula'
      readonly formula: string
      readonly formulaResult: number | string | boolean
      readonly style: Style
    } & Partial<Copied>)

/** One sheet of the workbook, before it is written to a file. */
export interface Page {
  readonly name: string
  /** By row and column, counted from zero: `2,0` is A3. */
  readonly cells: ReadonlyMap<string, PageCell>
  /** Width of each column in characters. */
  readonly widths: readonly number[]
  /** Rows and columns that stay visible. */
  readonly frozen: Frozen
  /** Rows that belong under a heading or are hidden, counted from zero. */
  readonly rows: ReadonlyMap<number, RowLook>
  readonly charts: readonly PageChart[]
  readonly printed: Printed
  /** Looks of cells that depend on what is in them; the first that holds counts. */
  readonly conditions?: readonly Condition[]
  /** What cells take. */
  readonly validations?: readonly Validation[]
}

export interface Printed {
  /** How many rows, from the first; all by default. */
  readonly rows?: number
  /** How many columns are printed: all, where it is not given. */
  readonly columns?: number
  readonly onOnePage?: boolean
  /** Characters across a sheet of paper beyond which a row continues on a next one: as many numbers as one can read. */
  readonly mostAcross?: number
}

export interface RowLook {
  /** How deep the row stands under headings: it folds away with a click on the margin. */
  readonly outlineLevel?: number
  readonly hidden?: boolean
}

/** A chart that the spreadsheet itself draws from cells, so that it follows a changed input. */
export interface PageChart {
  readonly type: 'bar' | 'line'
  readonly title: string
  readonly altText: string
  /** Ranges with their sheet: `Samenvatting!$A$9:$A$14`. */
  readonly series: readonly {
    readonly name: string
    readonly values: string
    readonly categories: string
    readonly color: string
  }[]
  readonly anchor: {
    readonly from: { readonly row: number; readonly col: number }
    readonly to: { readonly row: number; readonly col: number }
  }
}

/** A look of cells where a formula holds, written for the first of them. */
export interface Condition {
  /** `B2:C9`, on its own sheet. */
  readonly range: string
  readonly formula: string
  readonly style:
    | (Required<Pick<Style, 'fill'>> & {
        /** Only what a condition may change of letters. */
        readonly font: { readonly bold: true; readonly color: { readonly rgb: string } }
      })
    | Required<Pick<Style, 'numFmt'>>
}

/** What a cell takes: a number within limits, or what a formula says; a spreadsheet refuses the rest with a message. */
export interface Validation {
  /** The cell or cells, on its own sheet. */
  readonly range: string
  readonly type: 'decimal' | 'whole' | 'custom' | 'list'
  readonly allowBlank?: boolean
  readonly operator?: 'between' | 'greaterThanOrEqual' | 'lessThanOrEqual'
  readonly formula1: string
  readonly formula2?: string
  /** What it says when the cell is chosen: at most 32 and 255 characters. */
  readonly inputTitle: string
  readonly inputMessage: string
  /** What it says when it refuses: at most 32 and 225 characters. */
  readonly errorTitle: string
  readonly errorMessage: string
}

/**
 * Rows and columns that stay visible on a screen; on paper the columns and, from the heading on, the rows are repeated
 * on every page.
 */
export interface Frozen {
  readonly rows: number
  readonly columns: number
  /** The row with the headings; by default the last that stays visible. */
  readonly heading?: number
  /** Columns repeated on every printed page; by default those that stay visible. */
  readonly repeated?: number
}

/** The longest formula that a spreadsheet allows. */
const longestFormula = 8192

export interface PageWriter {
  text(row: number, column: number, text: string | undefined, style: Style): void
  number(row: number, column: number, number: number, style: Style): void
  formula(row: number, column: number, formula: string, found: Decimal | boolean | string, style: Style): void
  /** The same formula in adjacent cells, with references that move along. */
  copies(
    row: number,
    column: number,
    formula: string,
    found: readonly Decimal[],
    style: (value: Decimal) => Style,
  ): void
  /** Text that leads to another cell. */
  link(row: number, column: number, text: string, to: Place, style: Style): void
  look(row: number, look: RowLook): void
  chart(chart: PageChart): void
  page(name: string, widths: readonly number[], frozen: Page['frozen'], printed?: Printed): Page
}

/** @param noNumber what a cell shows where there is no number, because there is nothing to divide by */
export const pageWriter = (noNumber: string): PageWriter => {
  const resultOf = (found: Decimal | boolean | string): number | string | boolean =>
    typeof found === 'string'
      ? xmlText(found)
      : typeof found === 'boolean'
        ? found
        : found.isFinite()
          ? found.toNumber()
          : noNumber
  const cells = new Map<string, PageCell>()
  const rows = new Map<number, RowLook>()
  const charts: PageChart[] = []
  let shared = 0
  const check = (formula: string, row: number, column: number): void => {
    if (formula.length > longestFormula)
      throw new InternalFault(
        `the formula in ${columnLetters(column)}${row + 1} has ${formula.length} characters; a spreadsheet takes ${longestFormula}`,
      )
  }
  return {
    text: (row, column, text, style) => {
      if (text !== undefined) cells.set(`${row},${column}`, { type: 'string', value: xmlText(text), style })
    },
    link: (row, column, text, to, style) => {
      const hyperlink = { target: '', location: `${to.sheet}!${columnLetters(to.column)}${to.row + 1}` } as const
      cells.set(`${row},${column}`, { type: 'string', value: xmlText(text), style, hyperlink })
    },
    look: (row, look) => {
      rows.set(row, { ...rows.get(row), ...look })
    },
    chart: (chart) => {
      const series = chart.series.map((one) => ({ ...one, name: xmlText(one.name) }))
      charts.push({ ...chart, series })
    },
    number: (row, column, number, style) => {
      cells.set(`${row},${column}`, { type: 'number', value: number, style })
    },
    formula: (row, column, formula, found, style) => {
      check(formula, row, column)
      cells.set(`${row},${column}`, { type: 'formula', formula, formulaResult: resultOf(found), style })
    },
    copies: (row, column, formula, found, style) => {
      check(formula, row, column)
      const formulaSharedIndex = shared++
      const formulaRef = `${columnLetters(column)}${row + 1}:${columnLetters(column + found.length - 1)}${row + 1}`
      found.forEach((value, at) => {
        const cell = {
          type: 'formula',
          formula: '',
          formulaResult: resultOf(value),
          style: style(value),
          formulaType: 'shared',
          formulaSharedIndex,
        } as const
        cells.set(`${row},${column + at}`, at === 0 ? { ...cell, formula, formulaRef } : cell)
      })
    },
    page: (name, widths, frozen, printed = {}) => ({ name, cells, widths, frozen, rows, charts, printed }),
  }
}
