import { formatPercentage } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import type { Reading } from '../language/reading.js'
import { fill, summaryWords } from '../words/summary.js'

/** The months, price level and discount rate of a case, in one line. */
export const calculationFrame = ({ results, language }: Reading): string => {
  const words = summaryWords[language]
  const { discounting, priceLevel } = results.conventions
  const { timeline } = results.businessCase
  return fill(words.frame, {
    from: monthWords(timeline.from, language),
    through: monthWords(timeline.through, language),
    level: String(priceLevel),
    rate: discounting.rates.map(({ rate }) => formatPercentage(rate, language, 2)).join(' / '),
    regime: discounting.regime === 'own' ? words.ownRate : `regime ${discounting.regime}`,
    base: String(discounting.baseYear),
    timing: words.timing[discounting.timing],
  })
}
