import type { Uncertainty } from '../chance/index.js'
import type { Name } from '../formula/index.js'

/** A number of the case that varies. */
export interface UncertainParameter {
  /** Its path, such as `costItems.ggz.price`. */
  readonly path: string
  readonly uncertainty: Uncertainty
  /** The number with which the case is calculated. */
  readonly value: number
  readonly name: Name
}
