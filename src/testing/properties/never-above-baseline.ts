import * as fc from 'fast-check'

import { ONE, sum } from '../../money/index.js'
import type { AttributionPropertyOptions } from './attribution-property-options.js'
import { overlappingInterventionsArbitrary } from './overlapping-interventions-arbitrary.js'
import { ruleSettings } from './rule-settings.js'
import type { RuleUnderTest } from './rule-under-test.js'

/**
 * Never above the baseline: all that is ascribed sums to at most the cost that is saved on; where no intervention
 * raises use, the positive shares alone do too.
 *
 * Nooit meer dan het nulalternatief: samen wordt nooit meer toegerekend dan de kosten waarop wordt bespaard.
 *
 * @example
 * import fc from 'fast-check'
 *
 * // Half of what each would save alone is more than the cost itself where many would each save all of it.
 * fc.check(neverAboveBaseline((fractions) => fractions.map((each) => each / 2)), { seed: 1 }).failed // true
 */
export const neverAboveBaseline = (
  rule: RuleUnderTest,
  options: AttributionPropertyOptions = {},
): fc.IPropertyWithHooks<[number[]]> => {
  const { sharesOf, tolerance, failure } = ruleSettings(rule, options)
  return fc.property(overlappingInterventionsArbitrary(options), (fractions) => {
    const raised = fractions.some((fraction) => fraction < 0)
    const ascribed = sum(sharesOf(fractions).filter((share) => raised || share.gt(0)))
    if (ascribed.minus(ONE).gt(tolerance))
      throw failure('neverAboveBaseline', (words, shown) => words.neverAboveBaseline(shown(ascribed)))
  })
}
