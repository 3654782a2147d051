import { formatPercentage } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import type { Reading } from '../language/reading.js'
import { isDutchRegime } from '../facts/is-dutch-regime.js'
import { dayWords } from '../language/day-words.js'
import { reportWords } from '../words/report.js'
import { fill, summaryWords } from '../words/summary.js'
import type { DocumentTable } from './report-document.js'

/**
 * The choices behind every figure: horizon, price level, discount regime with its date and source, timing, division.
 */
export const conventionTable = ({ results, language }: Reading): DocumentTable => {
  const words = reportWords[language]
  const { discounting, priceLevel, priceIndex, inflation, step, attribution } = results.conventions
  const { from, through } = results.businessCase.timeline
  const rates = discounting.rates.map(({ rate }) => formatPercentage(rate, language, 2)).join(' / ')
  return {
    caption: words.conventions,
    head: [words.convention, words.choice],
    wordColumns: 2,
    rows: [
      [
        words.horizon,
        fill(words.fromThrough, { from: monthWords(from, language), through: monthWords(through, language) }),
      ],
      [words.step, words.steps[step]],
      [words.priceLevel, fill(words.eurosOf, { level: String(priceLevel) })],
      [words.index, priceIndex ?? words.none],
      [words.inflation, inflation === null ? words.notStated : formatPercentage(inflation, language, 2)],
      [
        words.regime,
        [
          // A name may say the rate itself.
          discounting.name[language].includes(rates)
            ? discounting.name[language]
            : `${discounting.name[language]}: ${rates}`,
          ...(discounting.regime === 'own' ? [] : [fill(words.ofRegime, { id: discounting.regime })]),
        ].join(', '),
      ],
      ...(discounting.inForceFrom === null ? [] : [[words.since, dayWords(discounting.inForceFrom, language)]]),
      ...(discounting.source === null
        ? []
        : [[isDutchRegime(discounting) ? words.dutchSourceOf : words.sourceOf, discounting.source]]),
      [words.baseYear, String(discounting.baseYear)],
      [words.timing, summaryWords[language].timing[discounting.timing]],
      [words.rule, words.rules[attribution.rule]],
      [words.rounding, words.roundingText],
    ],
  }
}
