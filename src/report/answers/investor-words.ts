import type { Results } from '../../calculation/index.js'
import type { Language } from '../language/language.js'
import { withinSentence } from '../language/within-sentence.js'
import { keyFigureWords } from '../words/answers/key-figures.js'
import { fill } from '../words/summary.js'
import { investorOf } from './investor-of.js'

/** What the outcome and the payback of the party that invests most are called; of all together where nobody pays. */
export const investorWords = (
  results: Results,
  language: Language,
): { readonly outcome: string; readonly payback: string } => {
  const words = keyFigureWords[language]
  const investor = investorOf(results)
  const party = investor?.name ?? words.all
  return {
    outcome:
      investor === undefined
        ? words.together
        : fill(investor.id === results.mainFunder ? words.funder : words.payer, { party }),
    payback: fill(words.payback, { party: withinSentence(party, language) }),
  }
}
