import { Decimal } from '../../money/index.js'
import type { Quantity } from '../numbers/quantity.js'
import { storedDecimal, storedQuantity } from './stored-number.js'

/** A part of a case as plain data that reads back to it, where no field of it is read otherwise than it is written. */
export const plainPart = (part: unknown): unknown => {
  if (Decimal.isDecimal(part)) return storedDecimal(part)
  if (Array.isArray(part)) {
    const lines = part as readonly unknown[]
    const [first] = lines
    if (!isQuantity(first)) return lines.map(plainPart)
    // A number that holds throughout is read as a list of one; each line of a list by date is written with its fields.
    return lines.length === 1 && !('from' in first) ? plainPart(first) : lines.map(withFields)
  }
  if (typeof part !== 'object' || part === null) return part
  if (isQuantity(part)) return storedQuantity(part, plainPart)
  return Object.fromEntries(
    Object.entries(part).flatMap(([field, held]) => (held === undefined ? [] : [[field, plainPart(held)]])),
  )
}

/** The same for an object, whose fields may then be stated otherwise. */
export const plainFields = (part: object): Readonly<Record<string, unknown>> =>
  plainPart(part) as Readonly<Record<string, unknown>>

/** A number with its fields, also where it is a number alone. */
export const withFields = (stated: unknown): unknown => {
  const plain = plainPart(stated)
  return typeof plain === 'object' ? plain : { value: plain }
}

const isQuantity = (part: unknown): part is Quantity =>
  typeof part === 'object' && part !== null && 'value' in part && Decimal.isDecimal(part.value)
