import type { Language } from '../../case/index.js'
import type { DecimalValue } from '../../money/index.js'
import type { OverlappingInterventionsOptions } from './overlapping-interventions-arbitrary.js'

/** What interventions save together, as a fraction of the cost, from what each saves alone. */
export type JointSavingUnderTest = 'independent' | 'additive' | ((fractions: number[]) => DecimalValue)

/** How an attribution rule is tested. All options have a default. */
export interface AttributionPropertyOptions extends OverlappingInterventionsOptions {
  /**
   * How far two fractions of the cost may lie apart and still count as the same: room for the rounding of doubles, a
   * cent on ten million euros. A rule that calculates with decimals can be held to `'1e-30'`.
   *
   * @defaultValue 1e-9
   */
  readonly tolerance?: DecimalValue
  /**
   * What the interventions save together, where a property needs it: 1 - (1 - r_1)(1 - r_2)... for `independent`
   * (they reach the same households), min(1, r_1 + r_2 + ...) for `additive` (they reach different ones), or a function
   * of your own.
   *
   * @defaultValue 'independent'
   */
  readonly joint?: JointSavingUnderTest
  /**
   * The language in which a counterexample is explained.
   *
   * @defaultValue 'nl'
   */
  readonly language?: Language
}
