import { possibleValues, type Bounds } from '../../case/index.js'
import { Decimal } from '../../money/index.js'
import type { InputCell } from './input-cells.js'

/** A limit of a number as a double: `isOpen` where the limit itself is not allowed. */
export interface NumberLimit {
  readonly value: number
  readonly isOpen: boolean
}

/** From where up to where a number may go. */
export interface NumberLimits {
  readonly least?: NumberLimit
  readonly most?: NumberLimit
}

/** The limits of the field of a number. */
export const fieldLimits = ({ min, above, max, below }: Bounds): NumberLimits => {
  const [least, most] = [min ?? above, max ?? below]
  return {
    ...(least === undefined ? {} : { least: { value: least, isOpen: min === undefined } }),
    ...(most === undefined ? {} : { most: { value: most, isOpen: max === undefined } }),
  }
}

/** The range that a case states for an uncertain number. */
export interface StatedRange extends NumberLimits {
  /** By how much a number may be beyond it: that is rounding. */
  readonly room: number
}

/** The range that a case states for a number, where it is narrower than the limits of the field. */
export const statedRange = ({ stated, bounds }: InputCell): StatedRange | undefined => {
  if (stated?.uncertainty === undefined) return undefined
  const { from, to, room } = possibleValues(stated.uncertainty)
  const field = fieldLimits(bounds)
  const [least, most] = [field.least?.value ?? -Infinity, field.most?.value ?? Infinity]
  if (from <= least && to >= most) return undefined
  return {
    room,
    ...(from > least ? { least: { value: from, isOpen: false } } : {}),
    ...(to < most ? { most: { value: to, isOpen: false } } : {}),
  }
}

/** A number as a spreadsheet formula writes it. */
export const formulaNumber = (value: number | Decimal): string =>
  String(new Decimal(value).toNumber()).replace('e', 'E')
