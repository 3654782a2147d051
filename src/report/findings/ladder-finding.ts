import type { PartyResults } from '../../calculation/index.js'
import { formatEuro, roundToNearest } from '../../money/index.js'
import { isBeforeAgreements } from '../facts/is-before-agreements.js'
import type { Language } from '../language/language.js'
import { fill } from '../words/summary.js'
import { findingWords } from './finding-words.js'

/** What of the gross saving of a party is left for it, by the name it has within a sentence. */
export const ladderFinding = (results: PartyResults, party: string, language: Language): string =>
  `${keptFinding(results, party, language)}${isBeforeAgreements(results) ? findingWords[language].beforeAgreements : ''}`

const keptFinding = ({ savings, cash }: PartyResults, party: string, language: Language): string => {
  const words = findingWords[language]
  const gross = savings.gross.presentValue
  const retained = cash.retained.presentValue
  const [saves, keeps] = [gross, retained].map((amount) => roundToNearest(amount))
  const values = {
    party,
    gross: formatEuro(gross, language),
    retained: formatEuro(retained, language),
    extra: formatEuro(retained.neg(), language),
  }
  if (saves?.gt(0) === true)
    return fill(
      keeps?.gt(0) === true ? words.keeps : keeps?.isZero() === true ? words.keepsNothing : words.keepsLess,
      values,
    )
  if (keeps?.isZero() === true) return fill(words.noSaving, values)
  return fill(keeps?.gt(0) === true ? words.onlySettled : words.extraCosts, values)
}
