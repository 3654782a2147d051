import type { Appraisal } from '../../rules/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { readForFeasibility } from '../feasibility/feasibility.js'

/** The formulas behind the results of a case, and behind whether it can be carried out. */
export const readForResults = (appraisal: Appraisal): readonly FormulaId[] => [
  ...appraisal.sheet.figures.values(),
  appraisal.discountFactors,
  appraisal.annuityFactor,
  ...(appraisal.decisions ?? []).map(({ delay }) => delay),
  ...readForFeasibility(appraisal),
]
