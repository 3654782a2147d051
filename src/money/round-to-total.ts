import { apportion } from './apportion.js'
import type { Decimal, DecimalValue } from './decimal.js'
import { given } from './given.js'
import { readDecimal } from './read-decimal.js'
import { fromUnits, powerOfTen, sumUnits, toCommonUnits } from './units.js'

/** Decimals that are displayed: from thousands of millions (-9) to the last digit a decimal holds. */
const COARSEST = -9
const FINEST = 34

/**
 * Parts rounded for display such that the rounded parts add up to the rounded total (largest remainder): a council adds up
 * the printed column. Each part is rounded down or up, never further; the printed total is the exact sum,
 * rounded half to even as `Decimal` does.
 *
 * For display and payment only: amounts are never rounded inside a calculation.
 *
 * @param parts finite amounts, either sign
 * @param decimals 2 for cents, 0 for whole euros, -3 for thousands
 * @param printed the total as it is printed elsewhere already: the exact sum rounded down or up, where it is not the nearest
 * @returns the rounded parts, in the same order; of equal remainders the earlier part gets the unit that is over
 * @throws RangeError for a part that is not finite, a printed total that is not the sum rounded down or up, or decimals that are not a whole number from -9 to 34
 * @example
 * roundToTotal(['33.333', '33.333', '33.334'], 2) // 33.33, 33.33, 33.34
 * roundToTotal(['0.5', '0.5'], 0) // 1, 0: together 1
 */
export const roundToTotal = (parts: readonly DecimalValue[], decimals: number, printed?: Decimal): readonly Decimal[] => {
  if (!Number.isInteger(decimals) || decimals < COARSEST || decimals > FINEST) {
    throw new RangeError(`Cannot round to ${decimals} decimals; state a whole number from ${COARSEST} to ${FINEST} (2 for cents, -3 for thousands).`)
  }
  const amounts = given.list('roundToTotal', 'amounts', parts).map((part, position) => {
    const amount = readDecimal(part)
    if (!amount.isFinite()) throw new RangeError(`Part ${position + 1} of ${parts.length} is ${String(part)}; state a finite number.`)
    return amount
  })
  const { units, places } = toCommonUnits(amounts)
  const finer = powerOfTen(Math.max(decimals - places, 0))
  const coarser = powerOfTen(Math.max(places - decimals, 0))
  const exact = fromUnits(sumUnits(units) * finer, Math.max(places - decimals, 0))
  const total = printed === undefined ? exact.round() : printed.times(fromUnits(1n, -decimals))
  if (!total.isInteger() || total.minus(exact).abs().gte(1))
    throw new RangeError(`The parts sum to ${String(fromUnits(sumUnits(units), places))}: ${String(printed)} is not that, rounded down or up.`)
  const rounded = apportion(
    units.map((part) => part * finer),
    coarser,
    BigInt(total.toFixed(0)),
  )
  return rounded.map((part) => fromUnits(part, decimals))
}
