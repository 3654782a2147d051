import type { Results } from '../appraisal/index.js'
import { formatEuro } from './format-number.js'
import type { Language } from './language.js'
import { fill, summaryWords } from './words/summary.js'

/** What a reader of the savings ladder must know: transfers, interventions that compete, and cash that comes too late to count. */
export const ladderNotes = ({ businessCase, ladder, ladderTotal }: Results, language: Language): readonly string[] => {
  const words = summaryWords[language]
  const beyond = ladderTotal.beyondHorizon
  const byItem = businessCase.costItems.map((item) => [
    ...new Set(ladder.filter((line) => line.costItem === item.id).map((line) => line.intervention)),
  ])
  const competing = [...new Set(byItem.filter((ids) => ids.length > 1).flat())]
  const names = businessCase.interventions.filter(({ id }) => competing.includes(id)).map(({ name }) => name)
  return [
    ...(businessCase.costItems.some((item) => item.nature === 'transfer') ? [words.transfers] : []),
    ...(names.length === 0 ? [] : [fill(words.competing, { names: names.join(', ') })]),
    ...(beyond.round().isZero() ? [] : [fill(words.beyond, { amount: formatEuro(beyond, language) })]),
  ]
}
