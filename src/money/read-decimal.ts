import { Decimal } from './decimal.js'

/**
 * The decimal that a caller means by a decimal, a number, a big integer or digits in a string; `NaN` when what came in
 * is no number at all: the caller knows where it stood and says so, decimal.js does not.
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
