import type { Prepared } from '../drawing/prepare.js'
import type { Measure } from './measures.js'

/** What later starts move past the end of the timeline, over all interventions: it counts in no figure. */
export interface Late<Number> {
  readonly households: Number
  /** Negative, not discounted. */
  readonly costs: Number
  /** Of interventions, not discounted; absent where no intervention that starts later states income. */
  readonly income?: Number
}

/** What later starts move past the end of the timeline in a draw, and whether that is anything. */
export interface LateMeasures extends Late<Measure> {
  readonly chance: Measure
}

/**
 * Writes what a simulation follows of enrolment and costs past the horizon; nothing where no intervention starts later
 * than planned.
 */
export const lateMeasures = ({ appraisal }: Pick<Prepared, 'appraisal'>): LateMeasures | null => {
  const { beyondHorizon, late } = appraisal
  if (beyondHorizon.length === 0) return null
  const measure = (formula: Measure['at']['formula']): Measure => ({ at: { formula }, keep: 'moments' })
  return {
    chance: measure(late.isLate),
    households: measure(late.households),
    costs: measure(late.costs),
    ...(late.income === undefined ? {} : { income: measure(late.income) }),
  }
}
