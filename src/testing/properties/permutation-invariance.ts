import * as fc from 'fast-check'

import { ZERO } from '../../money/index.js'
import type { AttributionPropertyOptions } from './attribution-property-options.js'
import { fractionArbitrary, mostInterventions } from './overlapping-interventions-arbitrary.js'
import { ruleSettings } from './rule-settings.js'
import type { RuleUnderTest } from './rule-under-test.js'

/** Interventions, and the positions (from zero) of a second order in which they are listed. */
export interface WithOrder {
  readonly fractions: readonly number[]
  readonly order: readonly number[]
}

/**
 * Permutation invariance: the order in which interventions are listed changes nothing in what each is ascribed.
 *
 * Volgorde-onafhankelijkheid: de volgorde waarin interventies in de lijst staan verandert niets aan wat elk krijgt
 * toegerekend.
 *
 * Not for rules that follow an order, such as `sequential`.
 *
 * @example
 * import fc from 'fast-check'
 *
 * fc.check(permutationInvariance((fractions) => fractions), { seed: 1 }).failed // false
 */
export const permutationInvariance = (
  rule: RuleUnderTest,
  options: AttributionPropertyOptions = {},
): fc.IPropertyWithHooks<[WithOrder]> => {
  const { sharesOf, tolerance, failure } = ruleSettings(rule, options)
  return fc.property(withOrder(options), ({ fractions, order }) => {
    const shares = sharesOf(fractions)
    const moved = sharesOf(order.map((from) => fractions[from] ?? 0))
    order.forEach((from, to) => {
      const [share = ZERO, movedShare = ZERO] = [shares[from], moved[to]]
      if (share.minus(movedShare).abs().gt(tolerance))
        throw failure('permutationInvariance', (words, shown) =>
          words.permutationInvariance(from + 1, shown(share), shown(movedShare)),
        )
    })
  })
}

const withOrder = (options: AttributionPropertyOptions): fc.Arbitrary<WithOrder> =>
  fc
    .array(fc.record({ fraction: fractionArbitrary(options), place: fc.nat(99) }), {
      minLength: 1,
      maxLength: mostInterventions(options),
    })
    .map((listed) => ({
      fractions: listed.map(({ fraction }) => fraction),
      order: listed
        .map(({ place }, position) => ({ place, position }))
        .sort((one, other) => one.place - other.place)
        .map(({ position }) => position),
    }))
