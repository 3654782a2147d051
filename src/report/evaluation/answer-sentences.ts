import type { Variance } from '../../evaluation/index.js'
import { formatEuro, roundToNearest } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import { fill } from '../words/summary.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { evaluationWords } from './words/evaluation-words.js'
import { movedParty } from './moved.js'
import { sourceSentences } from './source-sentences.js'

/** Through which month it is known, and what it came to for society and for the party of which it changes most. */
export const answerSentences = (reading: EvaluationReading): readonly string[] => {
  const { evaluation, language } = reading
  const words = evaluationWords[language]
  const { welfare } = evaluation.outcomes
  const party = movedParty(reading)
  const filled = ({ planned, forecast, difference }: Amounts) => ({
    planned: formatEuro(planned, language),
    forecast: formatEuro(forecast, language),
    difference: formatEuro(difference.abs(), language),
    way: difference.isNegative() ? words.less : words.more,
  })
  return [
    fill(words.asOf, { month: monthWords(evaluation.asOf, language) }),
    ...sourceSentences(reading),
    fill(roundToNearest(welfare.difference).isZero() ? words.societySame : words.societyAnswer, filled(welfare)),
    party === undefined ? words.partySame : fill(words.partyAnswer, { party: party.who, ...filled(party.variance) }),
  ]
}

type Amounts = Pick<Variance, 'planned' | 'forecast' | 'difference'>
