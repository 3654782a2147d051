import type { BusinessCase } from '../case/index.js'
import { appraisalOf, type Appraisal } from '../rules/index.js'

const known = new WeakMap<BusinessCase, Appraisal>()

/**
 * The formulas of a case, written once: the same frozen case has the same formulas, whichever reader asks. They are not
 * held to feasibility: an analysis says of a draw or a scenario that it cannot be carried out, and by how much.
 */
export const formulasOf = (businessCase: BusinessCase): Appraisal => {
  const found = known.get(businessCase)
  if (found !== undefined) return found
  const appraisal = appraisalOf(businessCase)
  if (Object.isFrozen(businessCase)) known.set(businessCase, appraisal)
  return appraisal
}
