import { printableText, type Language } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'
import { columnLetters } from '../address.js'
import { backWords } from './back-words.js'
import type { CellContent, SheetContent } from './cell-content.js'
import { plainFormula } from './plain-formula.js'

/** What is wrong in a cell, or with a sheet or the whole workbook where no cell is given. */
export interface CellProblem {
  readonly cell?: string
  readonly message: string
}

/** Reads cells of a sheet, and keeps what is wrong with them: of a cell the last. */
export interface CellReader {
  readonly at: (column: number, row: number) => CellContent | undefined
  readonly nameOf: (column: number, row: number) => string
  /** The number in a cell; where there is none, that is wrong. */
  readonly numberAt: (column: number, row: number) => number | null
  /** The text in a cell; nothing where it is empty. */
  readonly textAt: (column: number, row: number) => string | null
  readonly isEmpty: (column: number, row: number) => boolean
  readonly isFormula: (column: number, row: number, formula: string) => boolean
  /** A cell that nobody may change holds what was written there, or that is wrong. */
  readonly hold: (column: number, row: number, was: Decimal | string | undefined, message: string) => void
  readonly fault: (column: number, row: number, message: string) => null
  readonly hasFault: (column: number, row: number) => boolean
  readonly problems: () => readonly CellProblem[]
}

export const cellReader = (sheet: string, content: SheetContent, language: Language): CellReader => {
  const words = backWords[language]
  const problems = new Map<string, CellProblem>()
  const nameOf = (column: number, row: number): string => `${sheet}!${columnLetters(column)}${row + 1}`
  const at = (column: number, row: number): CellContent | undefined => content.get(row)?.get(column)
  const isEmpty = (column: number, row: number): boolean => {
    const cell = at(column, row)
    return cell === undefined || (cell.kind === 'text' && cell.text.trim() === '')
  }
  const fault = (column: number, row: number, message: string): null => {
    const cell = nameOf(column, row)
    problems.set(cell, { cell, message })
    return null
  }
  return {
    at,
    nameOf,
    isEmpty,
    fault,
    hasFault: (column, row) => problems.has(nameOf(column, row)),
    problems: () => [...problems.values()],
    numberAt: (column, row) => {
      const cell = at(column, row)
      if (cell === undefined || isEmpty(column, row)) return fault(column, row, words.empty)
      switch (cell.kind) {
        case 'number':
          return cell.number
        case 'text':
          return fault(column, row, words.notNumber(`‘${printableText(cell.text).slice(0, 60)}’`))
        case 'formula':
          return fault(column, row, words.changedFormula)
        case 'date':
          return fault(column, row, words.date)
        default:
          return fault(column, row, words.noPercent(cell.text))
      }
    },
    textAt: (column, row) => {
      const cell = at(column, row)
      if (cell === undefined || isEmpty(column, row)) return null
      switch (cell.kind) {
        case 'text':
          return cell.text
        case 'number':
          return String(cell.number)
        case 'formula':
          return fault(column, row, words.changedFormula)
        default:
          return fault(column, row, words.notText)
      }
    },
    isFormula: (column, row, formula) => {
      const cell = at(column, row)
      return cell?.kind === 'formula' && cell.formula === plainFormula(formula, sheet)
    },
    hold: (column, row, was, message) => {
      const cell = at(column, row)
      const isSame =
        was === undefined
          ? isEmpty(column, row)
          : typeof was === 'string'
            ? cell?.kind === 'text' && plainText(cell.text) === plainText(was)
            : cell?.kind === 'number' && isSameNumber(cell.number, was)
      if (!isSame) fault(column, row, message)
    },
  }
}

/** Whether a cell holds a number as the case states it: spreadsheets keep fifteen digits. */
export const isSameNumber = (found: number, stated: Decimal): boolean =>
  found.toPrecision(15) === stated.toNumber().toPrecision(15)

/** A text of which white space says nothing. */
export const plainText = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
