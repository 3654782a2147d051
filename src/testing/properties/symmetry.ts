import * as fc from 'fast-check'

import { ZERO } from '../../money/index.js'
import type { AttributionPropertyOptions } from './attribution-property-options.js'
import { fractionArbitrary, mostInterventions } from './overlapping-interventions-arbitrary.js'
import { ruleSettings } from './rule-settings.js'
import type { RuleUnderTest } from './rule-under-test.js'

/** Interventions of which two save the same alone; positions from zero. */
export interface WithTwins {
  readonly fractions: readonly number[]
  readonly twins: readonly [number, number]
}

/**
 * Symmetry: interventions that save the same alone are ascribed the same, wherever they stand in the list.
 *
 * Symmetrie: interventies die apart evenveel besparen krijgen evenveel toegerekend, waar zij ook in de lijst staan.
 *
 * Not for rules that follow an order, such as `sequential`.
 *
 * @example
 * import fc from 'fast-check'
 *
 * fc.check(symmetry((fractions) => fractions), { seed: 1 }).failed // false
 */
export const symmetry = (
  rule: RuleUnderTest,
  options: AttributionPropertyOptions = {},
): fc.IPropertyWithHooks<[WithTwins]> => {
  const { sharesOf, tolerance, failure } = ruleSettings(rule, options)
  return fc.property(withTwins(options), ({ fractions, twins: [one, other] }) => {
    const shares = sharesOf(fractions)
    const [share = ZERO, otherShare = ZERO] = [shares[one], shares[other]]
    if (share.minus(otherShare).abs().gt(tolerance))
      throw failure('symmetry', (words, shown) =>
        words.symmetry(one + 1, other + 1, shown(fractions[one] ?? 0), shown(share), shown(otherShare)),
      )
  })
}

const withTwins = (options: AttributionPropertyOptions): fc.Arbitrary<WithTwins> =>
  fc
    .record({
      alone: fractionArbitrary(options),
      others: fc.array(fractionArbitrary(options), { maxLength: Math.max(0, mostInterventions(options) - 2) }),
      first: fc.nat(99),
      second: fc.nat(99),
    })
    .map(({ alone, others, first, second }) => {
      const one = first % (others.length + 1)
      const other = one + 1 + (second % (others.length - one + 1))
      const fractions = [...others]
      fractions.splice(one, 0, alone)
      fractions.splice(other, 0, alone)
      return { fractions, twins: [one, other] }
    })
