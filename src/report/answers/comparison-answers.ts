import type { Beside, Comparison } from '../../compare/index.js'
import { formatEuro, type Decimal } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { comparisonWords } from '../words/comparison.js'
import { fill } from '../words/summary.js'

/** Which version is best for society, and which in cash, each in a sentence. */
export const comparisonAnswers = (comparison: Comparison, language: Language): readonly string[] => {
  const words = comparisonWords[language]
  const { versions, reference, best, society } = comparison
  const nameOf = (id: string): string => versions.find((version) => version.id === id)?.name ?? id
  const answer = (id: string, own: Beside, isReference: string, isOther: string): string => {
    const at = versions.findIndex((version) => version.id === id)
    const euros = (list: readonly (Decimal | null)[]): string => formatEuro(list[at] as Decimal, language)
    return fill(id === reference ? isReference : isOther, {
      best: nameOf(id),
      reference: nameOf(reference),
      npv: euros(own.values),
      difference: euros(own.differences),
    })
  }
  return [
    answer(best.welfare, society.welfare, words.bestIsReference, words.bestIsOther),
    answer(best.cash, society.cash, words.cashBestIsReference, words.cashBestIsOther),
  ]
}
