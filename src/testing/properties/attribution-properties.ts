import type * as fc from 'fast-check'

import type { AttributionPropertyOptions } from './attribution-property-options.js'
import { efficiency } from './efficiency.js'
import { neverAboveBaseline } from './never-above-baseline.js'
import { neverAboveStandAlone } from './never-above-stand-alone.js'
import { nullPlayer, type WithNullPlayer } from './null-player.js'
import { permutationInvariance, type WithOrder } from './permutation-invariance.js'
import type { RuleUnderTest } from './rule-under-test.js'
import { symmetry, type WithTwins } from './symmetry.js'

/** The properties of an attribution rule, by name. */
export type AttributionPropertyName =
  'efficiency' | 'symmetry' | 'nullPlayer' | 'permutationInvariance' | 'neverAboveStandAlone' | 'neverAboveBaseline'

/** The input of a property: fractions, and for some properties the positions (from zero) that it is about. */
export type AttributionTrial = number[] | WithTwins | WithNullPlayer | WithOrder

/** All properties of an attribution rule, ready for `fc.assert` or `fc.check`. */
export type AttributionProperties = Readonly<Record<AttributionPropertyName, fc.IPropertyWithHooks<[AttributionTrial]>>>

/**
 * The six properties of a rule that ascribes a joint saving, by name. A rule that follows a stated order need not
 * satisfy `symmetry` and `permutationInvariance`. (For code that pays an amount out by a key, see `conservation`.)
 *
 * @example
 * import fc from 'fast-check'
 *
 * // A rule that gives everything to the first intervention: the order in which they are listed decides.
 * const firstTakesAll = (fractions: number[]) => {
 *   const named = Object.fromEntries(fractions.map((each, at) => [`i${at}`, each]))
 *   const { joint } = shareJointSaving({ fractions: named })
 *   return fractions.map((_, at) => (at === 0 ? joint : 0))
 * }
 * const properties = attributionProperties(firstTakesAll)
 * fc.check(properties.efficiency, { seed: 1 }).failed // false
 * fc.check(properties.permutationInvariance, { seed: 1 }).failed // true
 */
export const attributionProperties = (
  rule: RuleUnderTest,
  options: AttributionPropertyOptions = {},
): AttributionProperties => ({
  efficiency: efficiency(rule, options),
  symmetry: symmetry(rule, options),
  nullPlayer: nullPlayer(rule, options),
  permutationInvariance: permutationInvariance(rule, options),
  neverAboveStandAlone: neverAboveStandAlone(rule, options),
  neverAboveBaseline: neverAboveBaseline(rule, options),
})
