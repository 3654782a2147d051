import { Decimal } from './decimal.js'

/**
 * A number as it is printed: rounded to the nearest, from half-way away from zero, as a spreadsheet does; never minus
 * zero.
 */
export const roundToNearest = (value: Decimal, decimals = 0): Decimal => {
  const rounded = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
  return rounded.isZero() ? new Decimal(0) : rounded
}
