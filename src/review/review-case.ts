import type { Results } from '../calculation/index.js'
import { expectArgument } from '../case/index.js'
import { findings, reviewCodes, type ReviewCode } from './findings.js'
import type { Remark } from './remark.js'

/** Something a reader of a case would miss or doubt. It stops nothing: the case can be calculated. */
export interface ReviewFinding extends Remark {
  /** What kind of finding it is; stable, for a program. */
  readonly code: ReviewCode
}

/**
 * What an economist would ask about a case that can be calculated: what is missing, and what the answer rests on.
 * Nothing found does not make a case true: no program knows whether an intervention works.
 *
 * @example
 * for (const { path, text } of reviewCase(calculate(businessCase))) console.log(path, text.nl.message, text.nl.remedy)
 */
export const reviewCase = (results: Results): readonly ReviewFinding[] => {
  expectArgument('reviewCase', 'results', results)
  return reviewCodes.flatMap((code) => findings[code](results).map((remark) => ({ code, ...remark })))
}
