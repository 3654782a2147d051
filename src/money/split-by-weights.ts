import type { Decimal } from './decimal.js'
import { exactParts } from './exact-parts.js'
import { sumUnits, toCommonUnits, toUnits } from './units.js'

/**
 * An amount split in proportion to weights: part i = amount x weight i / sum of the weights. The parts add up to the
 * amount to the last digit, in any order; nothing is rounded to cents.
 *
 * For finite decimals only: callers check their input and word its errors in their own terms.
 *
 * @param weights none negative, not all zero
 */
export const splitByWeights = (amount: Decimal, weights: readonly Decimal[]): readonly Decimal[] => {
  const { units } = toCommonUnits(weights)
  const places = amount.decimalPlaces()
  const whole = toUnits(amount, places)
  return exactParts(
    units.map((weight) => whole * weight),
    sumUnits(units),
    places,
  )
}
