import { type Language, languageOf, type Problem } from '../../case/index.js'
import { given } from '../../money/index.js'
import type { ReviewFinding } from '../../review/index.js'
import { givenFindings } from '../facts/given-findings.js'

/** A problem of a case with the file, the line and the column at which it is, where these are known. */
export interface ProblemInFile extends Omit<Problem, 'code'> {
  /** As of a `Problem`, or of a `RiskError` for what no draw can satisfy. */
  readonly code: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** What to write beside the findings of a review. */
export interface ReviewJsonOptions {
  /** Why the case cannot be calculated, and so has no findings. */
  readonly problems?: readonly ProblemInFile[] | undefined
  /** The language in which the problems are worded. */
  readonly language?: Language | undefined
}

/**
 * What a review found as stable, versioned JSON (`format`): of each finding its `code`, `weight` (`must` where the
 * answer is likely wrong or misleads, `should` for good practice), the `guideline` that asks for it, the `addresses` of
 * all places in the case that it is about (none for the case as a whole) and its `text` in Dutch and English; the heaviest
 * first. A case that cannot be calculated has `problems`, in the `language` in which it was read, and no findings.
 *
 * @example
 * const text = textOf('begeleiding-thuis.yaml').replaceAll(/deadweight: .+/g, '')
 * reviewJson(reviewCase(calculate(caseFrom(text))))
 * // {
 * //   "format": "mbc-review/1",
 * // ...
 */
export const reviewJson = (findings: readonly ReviewFinding[], options: ReviewJsonOptions = {}): string => {
  const { problems = [] } = given.options('reviewJson', options)
  const stated = {
    format: 'mbc-review/1',
    language: languageOf(options),
    problems: problems.map(({ file, line, column, code, path, address, subject, value, values, ...text }) => ({
      file,
      line,
      column,
      code,
      path,
      address,
      subject,
      value,
      values,
      message: text.message,
      reason: text.reason,
      remedy: text.remedy,
      fix: text.fix,
    })),
    findings: givenFindings('reviewJson', findings).map(({ code, weight, guideline, addresses, text }) => ({
      code,
      weight,
      guideline,
      addresses,
      text,
    })),
  }
  return `${JSON.stringify(stated, undefined, 2)}\n`
}
