import type { Results } from '../../calculation/index.js'
import { listed, roundToNearest } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { withinSentence } from '../language/within-sentence.js'
import { fill, summaryWords } from '../words/summary.js'

/** A sentence for the parties whose proceeds are below zero because they pay what another receives. */
export const paidProceeds = ({ businessCase, parties }: Results, language: Language): readonly string[] => {
  const words = summaryWords[language]
  const { incomeItems, interventions } = businessCase
  const payers = new Set([...incomeItems, ...interventions.flatMap(({ income }) => income)].map(({ payer }) => payer))
  const paying = parties.filter(
    ({ id, cash: { proceeds } }) =>
      proceeds !== undefined &&
      roundToNearest(proceeds.presentValue).lt(0) &&
      [...payers].some((payer) => payer === id),
  )
  if (paying.length === 0) return []
  const names = paying.map(({ name }) => withinSentence(name, language))
  return [fill(words.paidProceeds, { parties: listed(names, { last: words.and }) })]
}
