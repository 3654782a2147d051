import type { BusinessCase } from '../case/index.js'
import { isDeepFrozen } from '../reference/index.js'
import { appraisalOf, type Appraisal } from '../rules/index.js'
import { TooMuchWork, workOfSheet } from '../sheet/index.js'
import { WorkLimitError } from './work-limit-error.js'

const known = new WeakMap<BusinessCase, Appraisal>()

/**
 * The formulas of a case, written once: the same frozen case has the same formulas, whichever reader asks. They are not
 * held to feasibility: an analysis says of a draw or a scenario that it cannot be carried out, and by how much.
 */
export const formulasOf = (businessCase: BusinessCase, work = Infinity): Appraisal => {
  const found = known.get(businessCase)
  if (found !== undefined) {
    if (work !== Infinity && workOfSheet(found.sheet) > work) throw new WorkLimitError(work)
    return found
  }
  const appraisal = written(businessCase, work)
  if (isDeepFrozen(businessCase)) known.set(businessCase, appraisal)
  return appraisal
}

const written = (businessCase: BusinessCase, work: number): Appraisal => {
  try {
    return appraisalOf(businessCase, work)
  } catch (error) {
    if (error instanceof TooMuchWork) throw new WorkLimitError(work)
    throw error
  }
}
