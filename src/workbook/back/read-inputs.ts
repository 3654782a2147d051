import { isPublished, quantitiesByPath, type BusinessCase, type Language, type Money } from '../../case/index.js'
import { Decimal } from '../../money/index.js'
import { xmlText } from '../../report/index.js'
import {
  ASSUMPTION_COLUMN,
  cellIn,
  endColumns,
  ends,
  followedText,
  FOLLOWS_COLUMN,
  meanFormula,
  modeIsValue,
  PATH_COLUMN,
  SOURCE_COLUMN,
} from '../inputs/input-columns.js'
import { inputFields, newEnds, soleShares, type InputField } from '../inputs/input-fields.js'
import { HEADING_ROW, INPUT_COLUMN } from '../layout.js'
import { backWords } from './back-words.js'
import type { SheetContent } from './cell-content.js'
import { cellReader, isSameNumber, plainText, type CellProblem } from './cell-reader.js'

/** A number, or what is stated beside it, that a workbook has otherwise than the case. */
export interface InputChange {
  /** The address of the number: `costItems.ggz.price`. */
  readonly address: string
  readonly field: InputField
  /** Where it was changed: `Invoer!B14`. */
  readonly cell: string
  /** As the case has it; absent where it states none. */
  readonly from?: string
  /** As the workbook has it: a number with a point; absent for a source or assumption that was taken away. */
  readonly to?: string
  /** Set for a most likely number that only follows its number: where the file does not state it, nothing changes. */
  readonly follows?: true
}

const textColumns = [
  ['source', SOURCE_COLUMN],
  ['assumption', ASSUMPTION_COLUMN],
] as const

/** The changed inputs on the sheet of inputs, and what is wrong with them. */
export const readInputs = (
  sheet: string,
  content: SheetContent,
  businessCase: BusinessCase,
  published: ReadonlyMap<string, Decimal>,
  language: Language,
): { readonly changes: readonly InputChange[]; readonly problems: readonly CellProblem[] } => {
  const words = backWords[language]
  const stated = quantitiesByPath(businessCase)
  const fieldsOf = inputFields(businessCase)
  const sole = soleShares(businessCase)
  const changes: InputChange[] = []
  const reader = cellReader(sheet, content, language)
  const { at, fault, hold, isEmpty, isFormula, nameOf, numberAt, textAt } = reader
  /** The rows of cells that several numbers share, with such a number, and the columns in which one follows it. */
  const leaders = new Map<
    number,
    { readonly quantity: Money; readonly address: string; readonly columns: Set<number> }
  >()

  for (const [row, cells] of [...content].sort(([one], [other]) => one - other)) {
    const path = cells.get(PATH_COLUMN)
    if (row <= HEADING_ROW || path?.kind !== 'text') continue
    const address = path.text
    if (isPublished(address)) {
      const known = published.get(address)
      if (known !== undefined) hold(INPUT_COLUMN, row, known, words.published)
      continue
    }
    const quantity = stated.get(address)
    if (quantity === undefined) continue
    const fields = fieldsOf(address)
    const written = at(FOLLOWS_COLUMN, row)
    const follows = written?.kind === 'text' ? written.text : undefined
    const leader = /^B(\d+)$/.exec(follows ?? '')?.[1]
    const leadRow = leader === undefined ? undefined : Number(leader) - 1
    if (leadRow !== undefined && !leaders.has(leadRow)) leaders.set(leadRow, { quantity, address, columns: new Set() })
    /** The row of the cell that counts: a number that follows another is read there. */
    const rowOf = (column: number, formula?: string): number => {
      if (leadRow === undefined || !isFormula(column, row, formula ?? cellIn(column, leadRow))) return row
      leaders.get(leadRow)?.columns.add(column)
      return leadRow
    }
    const change = (
      column: number,
      place: number,
      field: InputField,
      from: string | undefined,
      to: string | undefined,
      more: { readonly follows?: true } = {},
    ): void => {
      changes.push({
        address,
        field,
        cell: nameOf(column, place),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...more,
      })
    }

    const valueRow = rowOf(INPUT_COLUMN)
    const ownMean = at(FOLLOWS_COLUMN, valueRow)
    // The mean of a range that may be changed beside it: it follows.
    const isMean = ownMean?.kind === 'text' && isFormula(INPUT_COLUMN, valueRow, ownMean.text)
    const isInput = fields.has('value')
    if (!isInput) hold(INPUT_COLUMN, row, quantity.value, words.soleShare)
    const value = isMean || !isInput ? null : numberAt(INPUT_COLUMN, valueRow)
    const newValue = value === null || isSameNumber(value, quantity.value) ? undefined : numberText(value)
    if (newValue !== undefined) change(INPUT_COLUMN, valueRow, 'value', shown(quantity.value), newValue)

    for (const end of ends) {
      const column = endColumns[end]
      const was = quantity.range?.[end]
      if (!fields.has(end)) {
        hold(
          column,
          row,
          was,
          was !== undefined ? words.fixedRange : sole.has(address) ? words.soleShare : words.noRange,
        )
        continue
      }
      if (was === undefined) continue
      const place = rowOf(column)
      if (end === 'mode' && isFormula(column, place, cellIn(INPUT_COLUMN, place))) {
        if (newValue !== undefined) change(column, place, end, shown(was), newValue, { follows: true })
        continue
      }
      const number = numberAt(column, place)
      if (number === null || isSameNumber(number, was)) continue
      change(column, place, end, shown(was), numberText(number))
    }
    if (quantity.range === undefined && newEnds.some((end) => fields.has(end))) {
      const places = newEnds.map((end) => {
        const column = endColumns[end]
        return {
          end,
          column,
          place: leadRow === undefined ? row : rowOf(column, followedText(cellIn(column, leadRow))),
        }
      })
      const filled = places.filter(({ column, place }) => !isEmpty(column, place))
      for (const { end, column, place } of places) {
        if (filled.length === 0) continue
        if (isEmpty(column, place)) fault(column, place, words.halfRange)
        else {
          const number = numberAt(column, place)
          if (number !== null) change(column, place, end, undefined, numberText(number))
        }
      }
    }
    const texts = textColumns.map(([field, column]) => {
      const place = leadRow === undefined ? row : rowOf(column, followedText(cellIn(column, leadRow)))
      return { field, column, place, text: textAt(column, place) }
    })
    // A number that keeps a ground may lose the other: an assumption gives way to a source.
    const isGrounded = texts.some(({ text }) => text !== null)
    for (const { field, column, place, text } of texts) {
      const was = quantity[field] === undefined ? undefined : xmlText(quantity[field])
      if (text === null) {
        if (was === undefined || reader.hasFault(column, place)) continue
        if (isGrounded) change(column, place, field, was, undefined)
        else fault(column, place, words.emptied)
      } else if (was === undefined || plainText(text) !== plainText(was)) change(column, place, field, was, text.trim())
    }
  }
  for (const [row, { quantity, address, columns }] of leaders) {
    const fields = fieldsOf(address)
    const { value, range } = quantity
    for (const [field, column, was, formula] of [
      ['value', INPUT_COLUMN, value, meanFormula(quantity, row)],
      ...ends.map((end) => {
        const isValue = end === 'mode' && modeIsValue(quantity)
        return [end, endColumns[end], range?.[end], isValue ? cellIn(INPUT_COLUMN, row) : undefined] as const
      }),
      ...textColumns.map(([text, at]) => [text, at, quantity[text], undefined] as const),
    ] as const)
      if (!fields.has(field)) hold(column, row, was, words.noInput)
      else if (!columns.has(column) && (formula === undefined || !isFormula(column, row, formula)))
        hold(column, row, typeof was === 'string' ? xmlText(was) : was, words.unfollowed)
  }
  return { changes, problems: reader.problems() }
}

const shown = (number: Decimal): string => number.toFixed()

/** A number in the fifteen digits that a spreadsheet keeps of what was typed, without an exponent. */
const numberText = (number: number): string => new Decimal(number.toPrecision(15)).toFixed()
