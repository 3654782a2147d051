import { type Decimal, roundToNearest } from '../../money/index.js'
import { outcomeWords } from '../answers/spread-words.js'
import type { Language } from '../language/language.js'
import { withinSentence } from '../language/within-sentence.js'
import { fill } from '../words/summary.js'
import { uncertaintyWords } from '../words/uncertainty.js'

/** A net present value in euros: whose it is, as stated, and the mean of the draws. */
export interface StatedAndMean {
  readonly name: string
  readonly stated: Decimal
  readonly mean: Decimal
}

/** A sentence for each outcome of which the draws show a loss on average and the case a gain, or the other way round. */
export const turnedMeans = (outcomes: readonly StatedAndMean[], language: Language): readonly string[] =>
  outcomes
    .filter(({ stated, mean }) => signOf(stated) * signOf(mean) < 0)
    .map(({ name, stated, mean }) =>
      fill(uncertaintyWords[language].turns, {
        party: withinSentence(name, language),
        mean: outcomeWords(mean, language),
        stated: outcomeWords(stated, language),
      }),
    )

const signOf = (amount: Decimal): number => roundToNearest(amount).comparedTo(0)
