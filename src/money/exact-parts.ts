import { apportion } from './apportion.js'
import { Decimal } from './decimal.js'
import { absolute, fromUnits, powerOfTen, sumUnits, toUnits } from './units.js'

/**
 * Exact fractions as decimals that add up to their exact total, to the last digit and in any order.
 *
 * A third has no last decimal, so parts are cut at one common digit: the 34th of their joint size. All partial sums
 * then fit in the precision of `Decimal` and no addition rounds. What cutting leaves over, less than one unit in that
 * last digit per part, goes to the largest remainders; equal parts thus differ by one such unit at most. (Only when
 * parts of opposite sign cancel to a total with digits beyond that one, the parts carry these digits too.)
 *
 * @param numerators the parts, times the denominator, in units of 10^-places
 * @param denominator above zero; divides the sum of the numerators
 */
export const exactParts = (numerators: readonly bigint[], denominator: bigint, places: number): readonly Decimal[] => {
  const total = fromUnits(sumUnits(numerators) / denominator, places)
  const size = fromUnits(sumUnits(numerators.map(absolute)), places).div(String(denominator))
  const cut = Math.max(total.decimalPlaces(), Decimal.precision - 1 - size.e)
  const finer = powerOfTen(Math.max(cut - places, 0))
  const coarser = powerOfTen(Math.max(places - cut, 0))
  const parts = apportion(
    numerators.map((part) => part * finer),
    denominator * coarser,
    toUnits(total, cut),
  )
  return parts.map((part) => fromUnits(part, cut))
}
