import type { Appraisal } from '../../rules/index.js'
import type { ExactValues } from '../../sheet/index.js'
import { frameworkResults } from './framework-results.js'
import type { Results } from './results.js'
import { segmentResults } from './segment-results.js'
import { steeringResults } from './steering-results.js'
import { structuralResults } from './structural-results.js'

/** What a council weighs beside the sums of a case: scores, spending against budget, what comes after the budget, and segments. */
export const weighingResults = (
  appraisal: Appraisal,
  values: ExactValues,
): Pick<Results, 'structural' | 'framework' | 'steering' | 'segments'> => {
  const structural = structuralResults(appraisal, values)
  const framework = frameworkResults(appraisal, values)
  return {
    ...(structural === undefined ? {} : { structural }),
    ...(framework === undefined ? {} : { framework }),
    steering: steeringResults(appraisal, values),
    segments: segmentResults(appraisal, values),
  }
}
