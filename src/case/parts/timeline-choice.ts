import type { Month, TimelineStep } from '../../timeline/index.js'

/** Which months a case covers and in which steps it is calculated. */
export interface TimelineChoice {
  /** First month, included. */
  readonly from: Month
  /** Last month, included. */
  readonly through: Month
  readonly step: TimelineStep
}
