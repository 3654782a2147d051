import { Decimal } from './decimal.js'

/**
 * A decimal from a decimal, a number, a big integer or a string of digits; `NaN` for anything else, since only the
 * caller knows where the value stood and can word the error.
 */
export const readDecimal = (value: unknown): Decimal => {
  if (typeof value === 'bigint') return new Decimal(value.toString())
  if (!Decimal.isDecimal(value) && typeof value !== 'number' && typeof value !== 'string') return new Decimal(NaN)
  try {
    return new Decimal(value)
  } catch {
    return new Decimal(NaN)
  }
}
