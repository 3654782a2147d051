import type { DecimalValue } from '../money/index.js'

/** One of several ways to reach an outcome of which only one is chosen: what it costs and what it brings. */
export interface Strategy {
  readonly id: string
  /** In euros; negative where it saves money. */
  readonly cost: DecimalValue
  /** In units of the outcome; more is better. */
  readonly effect: DecimalValue
}
