import type { Means, Uncertainty } from '../../chance/index.js'
import type { Name } from '../../sheet/index.js'

/** A number of the case that varies. */
export interface UncertainParameter {
  /** Its path, such as `costItems.ggz.price`. */
  readonly path: string
  readonly uncertainty: Uncertainty
  /** The number with which the case is calculated. */
  readonly value: number
  /**
   * Its mean as it is stated, and that of the draws, which differ where the limits cut much of its distribution off.
   */
  readonly mean: Means
  readonly name: Name
}
