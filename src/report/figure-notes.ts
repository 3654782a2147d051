import type { Results } from '../appraisal/index.js'
import { evidencePercentages } from './evidence-percentages.js'
import { formatNumber } from '../money/index.js'
import type { Language } from './language.js'
import { dayWords } from './words/day-words.js'
import { fill, summaryWords } from './words/summary.js'

/** What holds for all figures: how well they are proven, the discount regime with its date and source, and how they are rounded. */
export const figureNotes = (results: Results, language: Language): readonly string[] => {
  const words = summaryWords[language]
  const { name, inForceFrom, source } = results.conventions.discounting
  const proven = evidencePercentages(results)
  return [
    ...(proven === undefined
      ? []
      : [
          fill(words.evidence, {
            demonstrated: `${formatNumber(proven.demonstrated, 0, language)}%`,
            probable: `${formatNumber(proven.probable, 0, language)}%`,
            possible: `${formatNumber(proven.possible, 0, language)}%`,
          }),
        ]),
    fill(words.regime, {
      name: name[language],
      since: inForceFrom === null ? '' : fill(words.since, { date: dayWords(inForceFrom, language) }),
      source: source === null ? '' : fill(words.source, { source }),
    }),
    words.rounding,
  ]
}
