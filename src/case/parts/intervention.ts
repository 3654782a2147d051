import type { Month } from '../../timeline/index.js'
import type { Effect } from './effect.js'
import type { InterventionCost } from './intervention-cost.js'
import type { Quantity } from '../numbers/quantity.js'
import type { SocietalEffect } from './societal-effect.js'

/** What is done for a target group: who enters when, what it costs, what it changes. */
export interface Intervention {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly targetGroup: string
  /** Months by which this intervention starts later than planned. */
  readonly startDelay?: Quantity
  /** Plan of entry: so many households between two months, evenly. */
  readonly enrolment: readonly Cohort[]
  /** Share of entering households that takes part. */
  readonly engagement?: Quantity
  /** Share of participating households that completes. */
  readonly completion?: Quantity
  /** Share of completing households in which the intervention works. */
  readonly success?: Quantity
  readonly costs: readonly InterventionCost[]
  readonly effects: readonly Effect[]
  readonly societalEffects: readonly SocietalEffect[]
}

/** Households that enter between two months, both included, evenly by month. */
export interface Cohort {
  readonly from: Month
  readonly through: Month
  readonly households: Quantity
  /** Whether `households` counts those of a month, of a year, or of the whole cohort. */
  readonly per: 'month' | 'year' | 'cohort'
}
