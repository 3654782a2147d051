import { Decimal, roundToNearest, listed } from '../../money/index.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import { withinSentence } from '../language/within-sentence.js'
import { summaryWords, fill } from '../words/summary.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { npvLines } from './npv-lines.js'

/** A warning where the mean of the draws is a gain and the case shows a loss, or the other way round. */
export const meanTurns = (reading: DrawnReading): readonly string[] => {
  const { language } = reading
  const sign = (amount: Decimal): number => roundToNearest(amount).comparedTo(0)
  const turned = npvLines(reading).filter(
    ({ stated, view }) => view.npv.mean !== null && sign(stated) * sign(new Decimal(view.npv.mean)) < 0,
  )
  if (turned.length === 0) return []
  const parties = listed(
    turned.map(({ name }) => withinSentence(name, language)),
    { last: summaryWords[language].and },
  )
  return [fill(uncertaintyWords[language].turns, { parties })]
}
