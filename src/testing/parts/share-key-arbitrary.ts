import { ArgumentRangeError } from '../../base/index.js'
import { given, shownOf } from '../../money/index.js'
import * as fc from 'fast-check'

/** Which share keys are generated. */
export interface ShareKeyOptions {
  /**
   * Most parties that share.
   *
   * @defaultValue 6
   */
  readonly maxParties?: number | undefined
  /**
   * Decimals of a share: 3 for tenths of a percent.
   *
   * @defaultValue 3
   */
  readonly decimals?: number | undefined
}

/**
 * Keys to pay an amount out by: shares from 0 to 1 whose decimals sum to exactly 1 (in doubles 0.1 + 0.2 + 0.7 may
 * differ from it in the last bit). Parties without a share are among them.
 *
 * @example
 * import fc from 'fast-check'
 *
 * fc.sample(shareKeyArbitrary({ maxParties: 3 }), { numRuns: 2, seed: 1 }) // [[0.112, 0.888], [0.998, 0.002]]
 */
export const shareKeyArbitrary = (options: ShareKeyOptions = {}): fc.Arbitrary<number[]> => {
  const { maxParties = 6, decimals = 3 } = given.options('shareKeyArbitrary', options)
  if (!Number.isInteger(maxParties) || maxParties < 1)
    throw new ArgumentRangeError({
      code: 'out-of-range',
      address: 'maxParties',
      values: { maxParties: shownOf(maxParties, 'en') },
      texts: {
        nl: `maxParties is ${shownOf(maxParties, 'nl')}; geef een geheel getal vanaf 1.`,
        en: `maxParties is ${shownOf(maxParties, 'en')}; state a whole number from 1.`,
      },
    })
  const whole = 10 ** decimals
  return fc.array(fc.integer({ min: 0, max: whole }), { maxLength: maxParties - 1 }).map((cuts) => {
    const borders = [0, ...cuts.sort((one, other) => one - other), whole]
    return borders.slice(1).map((border, at) => (border - (borders[at] ?? 0)) / whole)
  })
}
