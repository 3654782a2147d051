import { endWeights, type EndOfRange, type Quantity } from '../../case/index.js'
import { columnLetters } from '../address.js'

export const SOURCE_COLUMN = 5
export const ASSUMPTION_COLUMN = 6
/** The columns with the range that is stated for a number. */
export const endColumns = { low: 7, mode: 8, high: 9 } as const satisfies Readonly<Record<EndOfRange, number>>
export const FORM_COLUMN = 10
/** The address of the number in the file. */
export const PATH_COLUMN = 11
/** The formula that the number follows as it was written, as a text. */
export const FOLLOWS_COLUMN = 12

export const ends = ['low', 'mode', 'high'] as const

/** A cell of the sheet of inputs, from that sheet; the row is counted from zero. */
export const cellIn = (column: number, row: number): string => `${columnLetters(column)}${row + 1}`

/** The formula by which a text follows another cell: an empty cell is no zero. */
export const followedText = (cell: string): string => `IF(${cell}="","",${cell})`

/** The formula of a number that the file does not state but that is the mean of the ends of its range. */
export const meanFormula = (quantity: Quantity, row: number): string | undefined => {
  const weights = meanWeights(quantity)
  if (weights === undefined) return undefined
  const terms = weights.map(([end, weight]) => `${weight === 1 ? '' : `${weight}*`}${cellIn(endColumns[end], row)}`)
  return `(${terms.join('+')})/${weights.reduce((all, [, weight]) => all + weight, 0)}`
}

const meanWeights = ({ isDerived, range, uncertainty }: Quantity) =>
  isDerived === undefined ||
  range?.distribution === undefined ||
  range.mean !== undefined ||
  uncertainty?.whole === true
    ? undefined
    : endWeights(range.distribution, range)

/** Whether the ends of a range may be changed: a number that follows from them must follow in the workbook too. */
export const hasInputRange = (quantity: Quantity): boolean =>
  quantity.isDerived === undefined || meanWeights(quantity) !== undefined

/** Whether the most likely number is the number itself: stated so, or not stated. */
export const modeIsValue = ({ value, range, isDerived }: Quantity): boolean =>
  isDerived === undefined && range?.mode?.eq(value) === true
