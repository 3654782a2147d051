import type { Id } from '../../base/index.js'
import type { Estimate } from './estimate.js'

/** What draws come to at the decision point of an intervention. */
export interface DrawnDecision {
  readonly intervention: Id
  /** How many households are counted. */
  readonly counted: number
  /** The chance that it stops. */
  readonly stops: Estimate
}
