import { InternalFault } from '../base/index.js'
import type { Decimal } from '../money/index.js'
import { xmlText } from '../report/index.js'
import { columnLetters } from './address.js'
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
  | { readonly type: 'string'; readonly value: string; readonly style: Style }
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
  /** Looks of cells that depend on what is in them; the first that holds counts. */
  readonly conditions?: readonly Condition[]
  /** What cells take. */
  readonly validations?: readonly Validation[]
}

/** A look of cells where a formula holds, written for the first of them. */
export interface Condition {
  /** `B2:C9`, on its own sheet. */
  readonly range: string
  readonly formula: string
  readonly style: Required<Pick<Style, 'fill'>> & {
    /** Only what a condition may change of letters. */
    readonly font: { readonly bold: true; readonly color: { readonly rgb: string } }
  }
}

/** What a cell takes: a number within limits, or what a formula says; a spreadsheet refuses the rest with a message. */
export interface Validation {
  /** The cell, on its own sheet. */
  readonly range: string
  readonly type: 'decimal' | 'whole' | 'custom'
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
  page(name: string, widths: readonly number[], frozen: Page['frozen']): Page
}

/** @param noNumber what a cell shows where there is no number, because there is nothing to divide by */
export const pageWriter = (noNumber: string): PageWriter => {
  const resultOf = (found: Decimal | boolean | string): number | string | boolean =>
    typeof found !== 'object' ? found : found.isFinite() ? found.toNumber() : noNumber
  const cells = new Map<string, PageCell>()
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
    page: (name, widths, frozen) => ({ name, cells, widths, frozen }),
  }
}
