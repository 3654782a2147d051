import { unambiguous } from '../../case/index.js'
import { Decimal } from '../../money/index.js'

/** A decimal as JSON gives it back to a case unchanged: a number where a number holds all of it, and else a text. */
export const asNumber = (decimal: Decimal): number | string =>
  new Decimal(decimal.toNumber()).eq(decimal) ? decimal.toNumber() : unambiguous(decimal.toDecimalPlaces(40).toFixed())

/** What reading makes of the stated range of a number. */
const DERIVED = ['uncertainty', 'mean']

/** A stated number, or a list of parts with such numbers, as a file of a case writes them. */
export const asWritten = (part: unknown): unknown => {
  if (Decimal.isDecimal(part)) return asNumber(new Decimal(part))
  if (Array.isArray(part)) return part.map(asWritten)
  if (typeof part !== 'object' || part === null) return part
  const { range, isDerived, value, ...rest } = part as Readonly<Record<string, unknown>>
  const own = isDerived === true ? {} : { value: asWritten(value) }
  const fields = { ...(value === undefined ? {} : own), ...(range === undefined ? {} : (asWritten(range) as object)) }
  const others = Object.entries(rest).flatMap(([key, each]) => (DERIVED.includes(key) ? [] : [[key, asWritten(each)]]))
  return { ...fields, ...(Object.fromEntries(others) as object) }
}
