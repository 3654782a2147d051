import type { DistributionKind } from '../../chance/index.js'
import type { NumberInput } from './number-input.js'

/** How uncertain a number is. Which fields go together depends on the distribution; see the guide to uncertainty. */
export interface UncertaintyInput {
  /** Default: triangular with `low`, `mode` and `high`, uniform with `low` and `high`, normal with `mean` and `sd`, discrete with `outcomes`. */
  readonly distribution?: DistributionKind
  readonly low?: NumberInput
  readonly mode?: NumberInput
  readonly mean?: NumberInput
  readonly high?: NumberInput
  readonly sd?: NumberInput
  /** Chance that the number lies between `low` and `high`; 1 where it is not given. */
  readonly interval?: NumberInput
  readonly alpha?: NumberInput
  readonly beta?: NumberInput
  readonly outcomes?: readonly { readonly value: NumberInput; readonly probability: NumberInput }[]
  /** Limits beyond which the distribution is cut off, besides those of the field. */
  readonly truncate?: { readonly min?: NumberInput; readonly max?: NumberInput }
}
