import type { Results } from '../../calculation/index.js'
import { evidenceAmounts, evidenceShares } from '../facts/evidence-shares.js'
import { isDutchRegime } from '../facts/is-dutch-regime.js'
import { formatEuro, formatPercentage, type Decimal } from '../../money/index.js'
import type { EvidenceGrade } from '../../case/index.js'
import type { Language } from '../language/language.js'
import { dayWords } from '../language/day-words.js'
import { fill, summaryWords } from '../words/summary.js'

/** Notes on all figures: the strength of the evidence, the discount regime with its date and source, and rounding. */
export const figureNotes = (results: Results, language: Language): readonly string[] => {
  const words = summaryWords[language]
  const { discounting } = results.conventions
  const { name, inForceFrom, source } = discounting
  return [
    ...evidenceNote(results, language),
    fill(words.regime, {
      name: name[language],
      since: inForceFrom === null ? '' : fill(words.since, { date: dayWords(inForceFrom, language) }),
      source: source === null ? '' : fill(isDutchRegime(discounting) ? words.dutchSource : words.source, { source }),
    }),
    words.rounding,
  ]
}

const evidenceNote = (results: Results, language: Language): readonly string[] => {
  const words = summaryWords[language]
  const filled = (
    text: string,
    grades: Readonly<Record<EvidenceGrade, Decimal>>,
    written: (part: Decimal) => string,
  ): readonly string[] => [
    fill(text, {
      demonstrated: written(grades.demonstrated),
      probable: written(grades.probable),
      possible: written(grades.possible),
    }),
  ]
  const shares = evidenceShares(results)
  if (shares !== undefined) return filled(words.evidence, shares, (share) => formatPercentage(share, language))
  const amounts = evidenceAmounts(results)
  return amounts === undefined ? [] : filled(words.evidenceAmounts, amounts, (amount) => formatEuro(amount, language))
}
