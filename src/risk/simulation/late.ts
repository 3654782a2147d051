import type { Appraisal } from '../../rules/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { TOLERANCE } from '../../money/index.js'

/** What later starts move past the end of the timeline, over all interventions: it counts in no figure. */
export interface Late<Number> {
  readonly households: Number
  /** Negative, not discounted. */
  readonly costs: Number
}

/** Writes what later starts move past the end of the timeline. */
export const lateFormulas = ({ model: { write, beyondHorizon } }: Appraisal): Late<FormulaId> => ({
  households: write.add(write.constant(0), ...beyondHorizon.map(({ households }) => households)),
  costs: write.add(write.constant(0), ...beyondHorizon.map(({ costs }) => costs)),
})

/** Writes a number above zero where a later start moves anything past the end of the timeline. */
export const isLateFormula = (appraisal: Appraisal): FormulaId => {
  const { write } = appraisal.model
  const { households, costs } = lateFormulas(appraisal)
  return write.maximum(
    write.constant(0),
    write.subtract(write.maximum(households, write.subtract(write.constant(0), costs)), write.constant(TOLERANCE)),
  )
}
