import { languageOf } from '../../case/index.js'
import type { ReviewFinding } from '../../review/index.js'
import { givenFindings } from '../facts/given-findings.js'
import { findingPlace } from '../facts/finding-place.js'
import type { Language } from '../language/language.js'
import { reviewWords } from '../words/review.js'
import { fill } from '../words/summary.js'
import { wrapText } from './wrap-text.js'

/** How to write the findings of a review. */
export interface ReviewTextOptions {
  /** The line of the file at which an address is written, such as `case.yaml:12:5`. */
  readonly lineOf?: ((address: string) => string | undefined) | undefined
}

/**
 * What a review found, as text for a terminal, 80 columns wide; nothing where it found nothing. Each finding has its
 * address, or how many places there are, after the line of the first of them where that is known.
 *
 * @throws ArgumentTypeError where it is given something else than the answer of `reviewCase`
 *
 * @example
 * const text = textOf('begeleiding-thuis.yaml').replaceAll(/deadweight: .+/g, '')
 * reviewText(reviewCase(calculate(caseFrom(text))), 'en')
 * // ...
 * // 1 remark, which stops nothing:
 * // ...
 */
export const reviewText = (
  findings: readonly ReviewFinding[],
  asked: Language,
  { lineOf = () => undefined }: ReviewTextOptions = {},
): string => {
  givenFindings('reviewText', findings)
  const language = languageOf({ language: asked })
  if (findings.length === 0) return ''
  const words = reviewWords[language]
  const counted = (weight: ReviewFinding['weight']): string =>
    String(findings.filter((finding) => finding.weight === weight).length)
  const head =
    findings.length === 1
      ? words.one
      : fill(words.more, { count: String(findings.length), must: counted('must'), should: counted('should') })
  const remark = (finding: ReviewFinding): string => {
    const { addresses, weight, guideline, text } = finding
    const { message, remedy } = text[language]
    const [first] = addresses
    const line = first === undefined ? undefined : lineOf(first)
    const where = [...(line === undefined ? [] : [line]), findingPlace(finding, language)].join(' ')
    return [
      wrapText(`- [${words[weight]}] ${where}: ${message}`, 80, '  '),
      ...[`${words.do}${remedy}`, `${words.asked}${guideline.name[language]}`].map(
        (line) => `  ${wrapText(line, 78, '  ')}`,
      ),
    ].join('\n')
  }
  return `\n${[head, ...findings.map(remark)].join('\n')}\n`
}
