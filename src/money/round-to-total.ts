import { ArgumentRangeError } from '../base/index.js'
import { apportion } from './apportion.js'
import type { Decimal, DecimalValue } from './decimal.js'
import { given } from './given.js'
import { shownOf } from './shown-of.js'
import { readDecimal } from './read-decimal.js'
import { roundToNearest } from './round-to-nearest.js'
import { fromUnits, powerOfTen, sumUnits, toCommonUnits } from './units.js'

/** Decimals that are paid or displayed: from thousands of millions (-9) to the last digit a decimal holds. */
const COARSEST = -9
const FINEST = 34

/**
 * Parts rounded such that they add up to the rounded total (largest remainder), for paying a total out in whole cents
 * or euros. Each part is rounded down or up, never further; the total is the exact sum rounded to the nearest, as
 * `formatEuro` prints it.
 *
 * For payment only: amounts are never rounded inside a calculation, and reports print each figure rounded by itself.
 *
 * @param parts finite amounts, either sign
 * @param decimals 2 for cents, 0 for whole euros, -3 for thousands
 * @returns the rounded parts, in the same order; of equal remainders the earlier part gets the spare unit
 * @throws RangeError for a part that is not finite, and for decimals that are not a whole number from -9 to 34
 *
 * @example
 * roundToTotal(['33.333', '33.333', '33.334'], 2) // [33.33, 33.33, 33.34]
 *
 * // Together 1, as before rounding.
 * roundToTotal(['0.5', '0.5'], 0) // [1, 0]
 */
export const roundToTotal = (parts: readonly DecimalValue[], decimals: number): readonly Decimal[] => {
  given.number({ nl: 'Het aantal decimalen om op af te ronden', en: 'The number of decimals to round to' }, decimals)
  if (!Number.isInteger(decimals) || decimals < COARSEST || decimals > FINEST) {
    throw new ArgumentRangeError({
      code: 'out-of-range',
      address: 'decimals',
      values: { decimals, least: COARSEST, most: FINEST },
      texts: {
        nl: `Op ${decimals} decimalen kan niet worden afgerond; geef een geheel getal van ${COARSEST} tot en met ${FINEST} (2 voor centen, -3 voor duizenden).`,
        en: `Cannot round to ${decimals} decimals; state a whole number from ${COARSEST} to ${FINEST} (2 for cents, -3 for thousands).`,
      },
    })
  }
  const amounts = given.list('roundToTotal', { nl: 'bedragen', en: 'amounts' }, parts).map((part, position) => {
    const amount = readDecimal(part)
    if (!amount.isFinite())
      throw new ArgumentRangeError({
        code: 'not-finite',
        address: `parts[${position}]`,
        values: { found: shownOf(part, 'en') },
        texts: {
          nl: `Deel ${position + 1} van ${parts.length} is ${shownOf(part, 'nl')}; geef een eindig getal.`,
          en: `Part ${position + 1} of ${parts.length} is ${shownOf(part, 'en')}; state a finite number.`,
        },
      })
    return amount
  })
  const { units, places } = toCommonUnits(amounts)
  const finer = powerOfTen(Math.max(decimals - places, 0))
  const coarser = powerOfTen(Math.max(places - decimals, 0))
  const exact = fromUnits(sumUnits(units) * finer, Math.max(places - decimals, 0))
  const rounded = apportion(
    units.map((part) => part * finer),
    coarser,
    BigInt(roundToNearest(exact).toFixed(0)),
  )
  return rounded.map((part) => fromUnits(part, decimals))
}
