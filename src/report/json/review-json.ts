import type { ReviewFinding } from '../../review/index.js'
import { givenFindings } from '../facts/given-findings.js'

/**
 * What a review found as stable, versioned JSON (`format`): of each finding its `code`, `weight` (`must` where the
 * answer is likely wrong or misleads, `should` for good practice), the `guideline` that asks for it, the `path` in the
 * case (empty for the case as a whole) and its `text` in Dutch and English; the heaviest first.
 *
 * @example
 * const text = textOf('begeleiding-thuis.yaml').replaceAll(/deadweight: .+/g, '')
 * reviewJson(reviewCase(calculate(caseFrom(text))))
 * // {
 * //   "format": "mbc-review/1",
 * // ...
 */
export const reviewJson = (findings: readonly ReviewFinding[]): string => {
  const stated = givenFindings('reviewJson', findings).map(({ code, weight, guideline, path, text }) => ({
    code,
    weight,
    guideline,
    path,
    text,
  }))
  return `${JSON.stringify({ format: 'mbc-review/1', findings: stated }, undefined, 2)}\n`
}
