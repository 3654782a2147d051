import { languageOf } from '../../case/index.js'
import type { ReviewFinding } from '../../review/index.js'
import { givenFindings } from '../facts/given-findings.js'
import type { Language } from '../language/language.js'
import { reviewWords } from '../words/review.js'
import { fill } from '../words/summary.js'
import { wrapText } from './wrap-text.js'

/**
 * What a review found, as text for a terminal, 80 columns wide; nothing where it found nothing.
 *
 * @throws ArgumentTypeError where it is given something else than the answer of `reviewCase`
 *
 * @example
 * const text = textOf('begeleiding-thuis.yaml').replaceAll(/deadweight: .+/g, '')
 * reviewText(reviewCase(calculate(caseFrom(text))), 'en')
 * // 1 remark, which stops nothing:
 * // - [must] the whole case: it is not said what would have happened anyway
 * // ...
 */
export const reviewText = (findings: readonly ReviewFinding[], asked: Language): string => {
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
  const remark = ({ path, weight, guideline, text }: ReviewFinding): string => {
    const { message, remedy } = text[language]
    return [
      wrapText(`- [${words[weight]}] ${path === '' ? words.whole : path}: ${message}`, 80, '  '),
      ...[`${words.do}${remedy}`, `${words.asked}${guideline.name[language]}`].map(
        (line) => `  ${wrapText(line, 78, '  ')}`,
      ),
    ].join('\n')
  }
  return `\n${[head, ...findings.map(remark)].join('\n')}\n`
}
