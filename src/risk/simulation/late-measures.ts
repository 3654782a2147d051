import type { Appraisal } from '../../rules/index.js'
import { isLateFormula, lateFormulas, type Late } from './late.js'
import type { Measure } from './measures.js'

/** What later starts move past the end of the timeline in a draw, and whether that is anything. */
export interface LateMeasures extends Late<Measure> {
  readonly chance: Measure
}

/**
 * Writes what a simulation follows of enrolment and costs past the horizon; nothing where no intervention starts later
 * than planned.
 */
export const lateMeasures = (appraisal: Appraisal): LateMeasures | null => {
  const { write, beyondHorizon } = appraisal.model
  if (beyondHorizon.length === 0) return null
  const measure = (formula: Measure['at']['formula']): Measure => ({ at: { formula }, keep: 'moments' })
  const { households, costs } = lateFormulas(appraisal)
  return {
    chance: measure(write.select(isLateFormula(appraisal), write.constant(1), write.constant(0))),
    households: measure(households),
    costs: measure(costs),
  }
}
