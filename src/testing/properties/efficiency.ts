import * as fc from 'fast-check'

import { sum } from '../../money/index.js'
import type { AttributionPropertyOptions } from './attribution-property-options.js'
import { overlappingInterventionsArbitrary } from './overlapping-interventions-arbitrary.js'
import { ruleSettings } from './rule-settings.js'
import type { RuleUnderTest } from './rule-under-test.js'

/**
 * Efficiency: what is ascribed to all interventions sums to exactly what they save together, so no euro is counted
 * twice or lost.
 *
 * Doelmatigheid: wat aan alle interventies samen wordt toegerekend is precies wat zij samen besparen; geen euro telt
 * dubbel of raakt zoek.
 *
 * @example
 * import fc from 'fast-check'
 *
 * // What each would save alone adds up to more than they save together.
 * fc.check(efficiency((fractions) => fractions), { seed: 1 }).failed // true
 */
export const efficiency = (
  rule: RuleUnderTest,
  options: AttributionPropertyOptions = {},
): fc.IPropertyWithHooks<[number[]]> => {
  const { sharesOf, jointOf, tolerance, failure } = ruleSettings(rule, options)
  return fc.property(overlappingInterventionsArbitrary(options), (fractions) => {
    const ascribed = sum(sharesOf(fractions))
    const joint = jointOf(fractions)
    if (ascribed.minus(joint).abs().gt(tolerance))
      throw failure('efficiency', (words, shown) => words.efficiency(shown(ascribed), shown(joint)))
  })
}
