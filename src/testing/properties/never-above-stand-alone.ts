import * as fc from 'fast-check'

import type { AttributionPropertyOptions } from './attribution-property-options.js'
import { overlappingInterventionsArbitrary } from './overlapping-interventions-arbitrary.js'
import { ruleSettings } from './rule-settings.js'
import type { RuleUnderTest } from './rule-under-test.js'

/**
 * Never above stand-alone: where no intervention raises use, none is ascribed more than it would save alone.
 *
 * Nooit meer dan apart: als geen enkele interventie het gebruik verhoogt, krijgt geen ervan meer toegerekend dan zij
 * apart zou besparen.
 *
 * @example
 * import fc from 'fast-check'
 *
 * fc.check(neverAboveStandAlone((fractions) => fractions.map((each) => each * 2)), { seed: 1 }).failed // true
 */
export const neverAboveStandAlone = (
  rule: RuleUnderTest,
  options: AttributionPropertyOptions = {},
): fc.IPropertyWithHooks<[number[]]> => {
  const { sharesOf, tolerance, failure } = ruleSettings(rule, options)
  return fc.property(overlappingInterventionsArbitrary({ ...options, negative: false }), (fractions) => {
    sharesOf(fractions).forEach((share, at) => {
      const alone = fractions[at] ?? 0
      if (share.minus(alone).gt(tolerance))
        throw failure('neverAboveStandAlone', (words, shown) =>
          words.neverAboveStandAlone(at + 1, shown(share), shown(alone)),
        )
    })
  })
}
