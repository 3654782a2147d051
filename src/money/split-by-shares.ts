import { ArgumentRangeError } from '../base/index.js'
import type { Decimal, DecimalValue } from './decimal.js'
import { given } from './given.js'
import { shownOf } from './shown-of.js'
import { readDecimal } from './read-decimal.js'
import { splitByWeights } from './split-by-weights.js'
import { sum } from './sum.js'

/** How far shares may sum from 1: room for the rounding of 1/3 as a float, not for a forgotten tenth of a percent. */
const SLACK = '1e-12'

/**
 * An amount split by shares that sum to 1: what is paid out is what there was, to the last digit, in any order.
 *
 * Not rounded to cents (see `roundToTotal` for that). The unit left over in the 34th digit goes to the largest
 * remainder, and of equal remainders to the first. A negative amount splits as its mirror image.
 *
 * @param amount any finite amount, either sign
 * @param shares fractions from 0 to 1 (not percentages); shares that miss 1 by less than 1e-12, such as three times
 *   1/3 in floating point, are taken in proportion to their sum
 * @returns the parts, in the order of the shares
 * @throws RangeError for an amount or share that is not finite, a negative share, and shares that do not sum to 1
 *
 * @example
 * splitByShares(100, ['0.5', '0.3', '0.2']) // [50, 30, 20]
 */
export const splitByShares = (amount: DecimalValue, shares: readonly DecimalValue[]): readonly Decimal[] => {
  const whole = readDecimal(amount)
  if (!whole.isFinite())
    throw new ArgumentRangeError({
      code: 'not-finite',
      address: 'amount',
      values: { found: shownOf(amount, 'en') },
      texts: {
        nl: `Het bedrag om te verdelen is ${shownOf(amount, 'nl')}; geef een eindig getal.`,
        en: `The amount to split is ${shownOf(amount, 'en')}; state a finite number.`,
      },
    })
  const fractions = given.list('splitByShares', { nl: 'aandelen', en: 'shares' }, shares).map((share, position) => {
    const fraction = readDecimal(share)
    if (!fraction.isFinite() || fraction.lessThan(0)) {
      throw new ArgumentRangeError({
        code: fraction.isFinite() ? 'out-of-range' : 'not-finite',
        address: `shares[${position}]`,
        values: { found: shownOf(share, 'en') },
        texts: {
          nl: `Aandeel ${position + 1} van ${shares.length} is ${shownOf(share, 'nl')}; een aandeel is een eindige fractie van 0 tot en met 1. Geef 25 % als 0.25.`,
          en: `Share ${position + 1} of ${shares.length} is ${shownOf(share, 'en')}; a share is a finite fraction from 0 to 1. State 25 % as 0.25.`,
        },
      })
    }
    return fraction
  })
  const total = sum(fractions)
  if (total.minus(1).abs().greaterThan(SLACK)) {
    throw new ArgumentRangeError({
      code: 'not-one',
      address: 'shares',
      values: { shares: fractions.map(String), total: total.toString() },
      texts: {
        nl: `De aandelen (${fractions.join(', ')}) tellen op tot ${total.toString()}, niet tot 1: bij het verdelen zou geld verdwijnen of ontstaan. Geef aandelen als fracties die optellen tot 1.`,
        en: `The shares (${fractions.join(', ')}) sum to ${total.toString()}, not 1: splitting by them would lose or invent money. State shares as fractions that sum to 1.`,
      },
    })
  }
  return splitByWeights(whole, fractions)
}
