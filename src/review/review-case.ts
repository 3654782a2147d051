import type { Results } from '../calculation/index.js'
import { expectArgument } from '../case/index.js'
import { given } from '../money/index.js'
import { findings, reviewCodes, type ReviewCode, type ReviewOptions } from './findings.js'
import type { Remark } from './remark.js'

/** Something a reader of a case would miss or doubt. It stops nothing: the case can be calculated. */
export interface ReviewFinding extends Remark {
  /** What kind of finding it is; stable, for a program. */
  readonly code: ReviewCode
}

/**
 * What an economist would ask about a case that can be calculated: what is missing, and what the answer rests on.
 * Nothing found does not make a case true: no program knows whether an intervention works. The library has no clock: only
 * with the day of the review, `asOf`, are figures found that are past their date.
 *
 * @example
 * for (const { path, text } of reviewCase(calculate(businessCase))) console.log(path, text.nl.message, text.nl.remedy)
 */
export const reviewCase = (results: Results, options?: ReviewOptions): readonly ReviewFinding[] => {
  expectArgument('reviewCase', 'results', results)
  const { asOf } = given.options('reviewCase', options)
  return reviewCodes.flatMap((code) => findings[code](results, { asOf }).map((remark) => ({ code, ...remark })))
}
