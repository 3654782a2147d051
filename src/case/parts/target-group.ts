import type { Overlap } from './attribution-choice.js'
import type { Quantity } from '../numbers/quantity.js'

/** A number of households (or persons) whose costs the case is about. */
export interface TargetGroup {
  readonly id: string
  readonly name: string
  readonly unit: 'households' | 'persons'
  /** How many there are, at any moment of the timeline. */
  readonly households: Quantity
  /** How interventions on this group's cost items meet, where it differs from the case's own choice. */
  readonly overlap?: Overlap
}
