import * as fc from 'fast-check'

import type { Language } from '../../case/index.js'
import { Decimal, given, sum, type DecimalValue } from '../../money/index.js'
import { answerOf } from './answer-of.js'
import { PropertyFailure } from './property-failure.js'
import type { SplitUnderTest } from './rule-under-test.js'
import { languageOf, toleranceOf } from './rule-settings.js'
import { shareKeyArbitrary, type ShareKeyOptions } from '../parts/share-key-arbitrary.js'

/** How a split is tested. All options have a default. */
export interface ConservationOptions extends ShareKeyOptions {
  /**
   * By how many euros the sum of the parts may differ from the amount: room for the rounding of doubles, far below a
   * cent. A split that calculates with decimals can be held to 0.
   *
   * @defaultValue 1e-6
   */
  readonly tolerance?: DecimalValue | undefined
  /**
   * The language in which a counterexample is explained.
   *
   * @defaultValue 'nl'
   */
  readonly language?: Language | undefined
}

/**
 * Conservation: paying an amount out by a key neither loses nor makes a cent, for negative amounts too.
 *
 * Behoud: een bedrag verdelen volgens een sleutel kost geen cent en levert geen cent op, ook niet als het bedrag
 * negatief is.
 *
 * For code that pays out by shares of parties (a sharing key, a settlement); the other properties are for code that
 * makes the shares. Amounts are whole cents between minus and plus ten million euros.
 *
 * @example
 * import fc from 'fast-check'
 *
 * fc.check(conservation((amount, key) => splitByShares(amount, key)), { seed: 1 }).failed // false
 */
export const conservation = (
  split: SplitUnderTest,
  options: ConservationOptions = {},
): fc.IPropertyWithHooks<[amount: number, key: number[]]> => {
  given.work(
    'conservation',
    {
      nl: 'de verdeling die getoetst wordt als functie, (amount, shares) => parts',
      en: 'the split to test as a function, (amount, shares) => parts',
    },
    split,
  )
  given.object('conservation', { nl: 'opties als object', en: 'its options as an object' }, options)
  const language = languageOf(options.language)
  const tolerance = toleranceOf(options.tolerance ?? '1e-6')
  // Small amounts first: in them a cent is easiest to see.
  const euros = fc
    .oneof(
      { withCrossShrink: true },
      fc.integer({ min: -100, max: 100 }),
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    )
    .map((cents) => cents / 100)
  return fc.property(euros, shareKeyArbitrary(options), (amount, key) => {
    const paid = sum(answerOf(split(amount, [...key]), key.length, 'parts', language))
    if (paid.minus(new Decimal(amount)).abs().gt(tolerance))
      throw new PropertyFailure(language, 'conservation', (words, shown) =>
        words.conservation(shown(paid), shown(amount)),
      )
  })
}
