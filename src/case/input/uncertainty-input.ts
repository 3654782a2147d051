import type { DistributionKind } from '../../chance/index.js'
import type { DecimalValue } from '../../money/index.js'

/** How uncertain a number is. Which fields go together depends on the distribution; see the guide to uncertainty. */
export interface UncertaintyInput {
  /** Default: triangular with `low`, `mode` and `high`, uniform with `low` and `high`, normal with `mean` and `sd`, discrete with `outcomes`. */
  readonly distribution?: DistributionKind
  readonly low?: DecimalValue
  readonly mode?: DecimalValue
  readonly mean?: DecimalValue
  readonly high?: DecimalValue
  readonly sd?: DecimalValue
  /** Chance that the number lies between `low` and `high`; 1 where it is not given. */
  readonly interval?: DecimalValue
  readonly alpha?: DecimalValue
  readonly beta?: DecimalValue
  readonly outcomes?: readonly { readonly value: DecimalValue; readonly probability: DecimalValue }[]
  /** Limits beyond which the distribution is cut off, besides those of the field. */
  readonly truncate?: { readonly min?: DecimalValue; readonly max?: DecimalValue }
}
