import type { DistributionKind } from '../../chance/index.js'

/**
 * How a number varies, in amounts as they are written or as they are read. Which fields go together depends on the
 * distribution.
 */
export interface UncertaintyFields<Amount> {
  /**
   * Default: triangular with `low`, `mode` and `high`, uniform with `low` and `high`, normal with `mean` and `sd`,
   * discrete with `outcomes`.
   */
  readonly distribution?: DistributionKind
  readonly low?: Amount
  readonly mode?: Amount
  readonly mean?: Amount
  readonly high?: Amount
  readonly sd?: Amount
  /** Chance that the number lies between `low` and `high`; 1 where it is not given. */
  readonly interval?: Amount
  readonly alpha?: Amount
  readonly beta?: Amount
  readonly outcomes?: readonly { readonly value: Amount; readonly probability: Amount }[]
  /** Limits beyond which the distribution is cut off, besides those of the field. */
  readonly truncate?: { readonly min?: Amount; readonly max?: Amount }
}
