import { Decimal } from '../../money/index.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { npvLines } from './npv-lines.js'
import { turnedMeans } from './turned-means.js'

/** A warning for each outcome of which the draws show a loss on average and the case a gain, with the reason why. */
export const meanTurns = (reading: DrawnReading): readonly string[] => {
  const turned = turnedMeans(
    npvLines(reading).map(({ name, stated, view }) => ({ name, stated, mean: new Decimal(view.npv.mean ?? 0) })),
    reading.language,
  )
  return turned.length === 0 ? [] : [[...turned, uncertaintyWords[reading.language].turnsWhy].join(' ')]
}
