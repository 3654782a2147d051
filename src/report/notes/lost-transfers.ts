import type { Results } from '../../calculation/index.js'
import { listed, roundToNearest } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { withinSentence } from '../language/within-sentence.js'
import { fill, summaryWords } from '../words/summary.js'

/**
 * A sentence for the parties whose saving is below zero because they lose a transfer, such as a household whose benefit
 * ends: to them that is no saving.
 */
export const lostTransfers = ({ businessCase, parties }: Results, language: Language): readonly string[] => {
  const words = summaryWords[language]
  const losing = parties.filter(
    ({ id, cash }) =>
      roundToNearest(cash.savings.presentValue).lt(0) &&
      businessCase.costItems.some(({ nature, recipient }) => nature === 'transfer' && recipient === id),
  )
  if (losing.length === 0) return []
  const names = losing.map(({ name }) => withinSentence(name, language))
  return [fill(words.lostTransfers, { parties: listed(names, { last: words.and }) })]
}
