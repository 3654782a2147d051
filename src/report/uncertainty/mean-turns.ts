import { Decimal, roundToNearest } from '../../money/index.js'
import { outcomeWords } from '../answers/spread-words.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import { withinSentence } from '../language/within-sentence.js'
import { fill } from '../words/summary.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { npvLines } from './npv-lines.js'

/** A warning for each outcome of which the draws show a loss on average and the case a gain, or the other way round. */
export const meanTurns = (reading: DrawnReading): readonly string[] => {
  const { language } = reading
  const words = uncertaintyWords[language]
  const sign = (amount: Decimal): number => roundToNearest(amount).comparedTo(0)
  const turned = npvLines(reading).flatMap(({ name, stated, view }) => {
    const mean = new Decimal(view.npv.mean ?? 0)
    if (sign(stated) * sign(mean) >= 0) return []
    return [
      fill(words.turns, {
        party: withinSentence(name, language),
        mean: outcomeWords(mean, language),
        stated: outcomeWords(stated, language),
      }),
    ]
  })
  return turned.length === 0 ? [] : [[...turned, words.turnsWhy].join(' ')]
}
