import * as fc from 'fast-check'

import { ZERO } from '../../money/index.js'
import type { AttributionPropertyOptions } from './attribution-property-options.js'
import { fractionArbitrary, mostInterventions } from './overlapping-interventions-arbitrary.js'
import { ruleSettings } from './rule-settings.js'
import type { RuleUnderTest } from './rule-under-test.js'

/** Interventions of which one, at this position from zero, saves nothing. */
export interface WithNullPlayer {
  readonly fractions: readonly number[]
  readonly at: number
}

/**
 * Null player: an intervention that saves nothing is ascribed nothing.
 *
 * Nulspeler: een interventie die niets bespaart krijgt niets toegerekend.
 *
 * @example
 * import fc from 'fast-check'
 *
 * // Equal parts are for those who save nothing too.
 * fc.check(nullPlayer((fractions) => fractions.map(() => 1 / fractions.length)), { seed: 1 }).failed // true
 */
export const nullPlayer = (
  rule: RuleUnderTest,
  options: AttributionPropertyOptions = {},
): fc.IPropertyWithHooks<[WithNullPlayer]> => {
  const { sharesOf, tolerance, failure } = ruleSettings(rule, options)
  return fc.property(withNullPlayer(options), ({ fractions, at }) => {
    const share = sharesOf(fractions)[at] ?? ZERO
    if (share.abs().gt(tolerance)) throw failure('nullPlayer', (words, shown) => words.nullPlayer(at + 1, shown(share)))
  })
}

const withNullPlayer = (options: AttributionPropertyOptions): fc.Arbitrary<WithNullPlayer> =>
  fc
    .record({
      others: fc.array(fractionArbitrary(options), { maxLength: mostInterventions(options) - 1 }),
      place: fc.nat(99),
    })
    .map(({ others, place }) => {
      const at = place % (others.length + 1)
      return { fractions: [...others.slice(0, at), 0, ...others.slice(at)], at }
    })
