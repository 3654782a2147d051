import { isPublished, type EndOfRange, type Language, type Money, printableText } from '../../case/index.js'
import { Decimal } from '../../money/index.js'
import { xmlText } from '../../report/index.js'
import { columnLetters } from '../address.js'
import {
  ASSUMPTION_COLUMN,
  cellIn,
  endColumns,
  ends,
  followedText,
  FOLLOWS_COLUMN,
  hasInputRange,
  PATH_COLUMN,
  SOURCE_COLUMN,
} from '../inputs/input-columns.js'
import { HEADING_ROW, INPUT_COLUMN } from '../layout.js'
import { backWords } from './back-words.js'
import type { CellContent, SheetContent } from './cell-content.js'
import { plainFormula } from './plain-formula.js'

/** What of a number a workbook may change. */
export type InputField = 'value' | EndOfRange | 'source' | 'assumption'

/** A number, or what is stated beside it, that a workbook has otherwise than the case. */
export interface InputChange {
  /** The address of the number: `costItems.ggz.price`. */
  readonly address: string
  readonly field: InputField
  /** Where it was changed: `Invoer!B14`. */
  readonly cell: string
  /** As the case has it; absent where it states none. */
  readonly from?: string
  /** As the workbook has it: a number with a point. */
  readonly to: string
  /** Set for a most likely number that only follows its number: where the file does not state it, nothing changes. */
  readonly follows?: true
}

/** What is wrong in a cell, or with a sheet or the whole workbook where no cell is given. */
export interface CellProblem {
  readonly cell?: string
  readonly message: string
}

/** The changed inputs on the sheet of inputs, and what is wrong with them. */
export const readInputs = (
  sheet: string,
  content: SheetContent,
  stated: ReadonlyMap<string, Money>,
  published: ReadonlyMap<string, Decimal>,
  language: Language,
): { readonly changes: readonly InputChange[]; readonly problems: readonly CellProblem[] } => {
  const words = backWords[language]
  const changes: InputChange[] = []
  const problems = new Map<string, CellProblem>()
  const cellName = (column: number, row: number): string => `${sheet}!${columnLetters(column)}${row + 1}`
  const at = (column: number, row: number): CellContent | undefined => content.get(row)?.get(column)
  const fault = (column: number, row: number, message: string): null => {
    const cell = cellName(column, row)
    problems.set(cell, { cell, message })
    return null
  }
  const numberAt = (column: number, row: number): number | null => {
    const cell = at(column, row)
    if (cell === undefined) return fault(column, row, words.empty)
    switch (cell.kind) {
      case 'number':
        return cell.number
      case 'text':
        return cell.text.trim() === ''
          ? fault(column, row, words.empty)
          : fault(column, row, words.notNumber(`‘${printableText(cell.text).slice(0, 60)}’`))
      case 'formula':
        return fault(column, row, words.changedFormula)
      case 'date':
        return fault(column, row, words.date)
      default:
        return fault(column, row, words.noPercent(cell.text))
    }
  }
  const textAt = (column: number, row: number): string | null => {
    const cell = at(column, row)
    switch (cell?.kind) {
      case undefined:
        return null
      case 'text':
        return cell.text.trim() === '' ? null : cell.text
      case 'number':
        return String(cell.number)
      case 'formula':
        return fault(column, row, words.changedFormula)
      default:
        return fault(column, row, words.notText)
    }
  }
  const isFormula = (column: number, row: number, formula: string): boolean => {
    const cell = at(column, row)
    return cell?.kind === 'formula' && cell.formula === plainFormula(formula, sheet)
  }

  for (const [row, cells] of [...content].sort(([one], [other]) => one - other)) {
    const path = cells.get(PATH_COLUMN)
    if (row <= HEADING_ROW || path?.kind !== 'text') continue
    const address = path.text
    if (isPublished(address)) {
      const known = published.get(address)
      const found = known === undefined ? null : numberAt(INPUT_COLUMN, row)
      if (known !== undefined && found !== null && !isSameNumber(found, known))
        fault(INPUT_COLUMN, row, words.published)
      continue
    }
    const quantity = stated.get(address)
    if (quantity === undefined) continue
    const written = at(FOLLOWS_COLUMN, row)
    const follows = written?.kind === 'text' ? written.text : undefined
    const leader = /^B(\d+)$/.exec(follows ?? '')?.[1]
    const leadRow = leader === undefined ? undefined : Number(leader) - 1
    /** The row of the cell that counts: a number that follows another is read there. */
    const rowOf = (column: number, formula?: string): number =>
      leadRow !== undefined && isFormula(column, row, formula ?? cellIn(column, leadRow)) ? leadRow : row
    const change = (
      column: number,
      place: number,
      field: InputField,
      from: string | undefined,
      to: string,
      more: { readonly follows?: true } = {},
    ): void => {
      changes.push({
        address,
        field,
        cell: cellName(column, place),
        ...(from === undefined ? {} : { from }),
        to,
        ...more,
      })
    }

    const valueRow = rowOf(INPUT_COLUMN)
    const ownMean = at(FOLLOWS_COLUMN, valueRow)
    // The mean of a range that may be changed beside it: it follows.
    const isMean = ownMean?.kind === 'text' && isFormula(INPUT_COLUMN, valueRow, ownMean.text)
    const value = isMean ? null : numberAt(INPUT_COLUMN, valueRow)
    const newValue = value === null || isSameNumber(value, quantity.value) ? undefined : numberText(value)
    if (newValue !== undefined) change(INPUT_COLUMN, valueRow, 'value', shown(quantity.value), newValue)

    for (const end of ends) {
      const column = endColumns[end]
      const was = quantity.range?.[end]
      const place = rowOf(column)
      if (was === undefined) {
        if (at(column, row) !== undefined) fault(column, row, words.noRange)
        continue
      }
      if (end === 'mode' && isFormula(column, place, cellIn(INPUT_COLUMN, place))) {
        if (newValue !== undefined) change(column, place, end, shown(was), newValue, { follows: true })
        continue
      }
      const number = numberAt(column, place)
      if (number === null || isSameNumber(number, was)) continue
      if (hasInputRange(quantity)) change(column, place, end, shown(was), numberText(number))
      else fault(column, place, words.fixedRange)
    }
    for (const [field, column] of [
      ['source', SOURCE_COLUMN],
      ['assumption', ASSUMPTION_COLUMN],
    ] as const) {
      const was = quantity[field] === undefined ? undefined : xmlText(quantity[field])
      const isLed =
        leadRow !== undefined &&
        (isFormula(column, row, followedText(cellIn(column, leadRow))) ||
          (was === undefined && at(column, row) === undefined))
      const place = isLed ? leadRow : row
      const text = textAt(column, place)
      if (text === null) {
        if (was !== undefined && !problems.has(cellName(column, place))) fault(column, place, words.emptied)
      } else if (was === undefined || plainText(text) !== plainText(was)) change(column, place, field, was, text.trim())
    }
  }
  return { changes, problems: [...problems.values()] }
}

/** Whether a cell holds a number as the case states it: spreadsheets keep fifteen digits. */
const isSameNumber = (found: number, stated: Decimal): boolean =>
  found.toPrecision(15) === stated.toNumber().toPrecision(15)

const shown = (number: Decimal): string => number.toFixed()

/** A number in the fifteen digits that a spreadsheet keeps of what was typed, without an exponent. */
const numberText = (number: number): string => new Decimal(number.toPrecision(15)).toFixed()

const plainText = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
