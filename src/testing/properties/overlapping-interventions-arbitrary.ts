import { ArgumentRangeError } from '../../base/index.js'
import { given, shownOf } from '../../money/index.js'
import * as fc from 'fast-check'

import { shortDecimal } from '../values/short-decimal.js'

/** Which interventions are generated. */
export interface OverlappingInterventionsOptions {
  /**
   * Most interventions that meet on one cost.
   *
   * @defaultValue 6
   */
  readonly maxInterventions?: number | undefined
  /**
   * Decimals of a fraction: 2 for whole percentages. With 1 a counterexample shrinks to round numbers.
   *
   * @defaultValue 2
   */
  readonly decimals?: number | undefined
  /**
   * Whether an intervention may raise use (down to -1, twice the cost), as ordinary ones do.
   *
   * @defaultValue true
   */
  readonly negative?: boolean | undefined
}

/**
 * Interventions that meet on one cost: what each would save alone, as a fraction of that cost.
 * One or more; zero, the whole cost and equal fractions among them.
 *
 * @example
 * import fc from 'fast-check'
 *
 * fc.sample(overlappingInterventionsArbitrary({ negative: false }), { numRuns: 2, seed: 1 })
 * // [[0.53, 0.72, 0.97, 0.29, 1], [1, 1]]
 */
export const overlappingInterventionsArbitrary = (
  asked: OverlappingInterventionsOptions = {},
): fc.Arbitrary<number[]> => {
  const options = given.options('overlappingInterventionsArbitrary', asked)
  return fc.array(fractionArbitrary(options), { minLength: 1, maxLength: mostInterventions(options) })
}

/** What one intervention saves alone: often anything, now and then nothing or everything. */
export const fractionArbitrary = ({
  decimals = 2,
  negative = true,
}: OverlappingInterventionsOptions): fc.Arbitrary<number> => {
  const saving = shortDecimal(0, 1, decimals)
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 8, arbitrary: saving },
    { weight: 1, arbitrary: fc.constantFrom(0, 1) },
    { weight: negative ? 2 : 0, arbitrary: shortDecimal(-1, 0, decimals) },
  )
}

export const mostInterventions = ({ maxInterventions = 6 }: OverlappingInterventionsOptions): number => {
  if (!Number.isInteger(maxInterventions) || maxInterventions < 1)
    throw new ArgumentRangeError({
      code: 'out-of-range',
      address: 'maxInterventions',
      values: { maxInterventions: shownOf(maxInterventions, 'en') },
      texts: {
        nl: `maxInterventions is ${shownOf(maxInterventions, 'nl')}; geef een geheel getal vanaf 1.`,
        en: `maxInterventions is ${shownOf(maxInterventions, 'en')}; state a whole number from 1.`,
      },
    })
  return maxInterventions
}
