import type { PriceAcceptability, SimulationResults } from '../../risk/index.js'
import { formatChance } from '../language/format-chance.js'
import type { Language } from '../language/language.js'
import { hasCurve, perUnit, plainPrice, turningSentence } from '../uncertainty/outcome-prices.js'
import { acceptabilityWords } from '../words/acceptability.js'
import { fill } from '../words/summary.js'
import { textTable } from './text-table.js'
import { wrapText } from './wrap-text.js'

/** For each outcome measure the chance that society gains at five prices, 80 columns wide; empty where there is none. */
export const acceptabilityText = ({ acceptability }: SimulationResults, language: Language): string => {
  const shown = acceptability.filter(hasCurve)
  return shown.length === 0
    ? ''
    : [
        wrapText(acceptabilityWords[language].title, 80),
        ...shown.map((each) => `${tableOf(each, language)}\n${wrapText(turningSentence(each, language), 80)}`),
      ].join('\n')
}

const tableOf = (acceptability: PriceAcceptability, language: Language): string => {
  const words = acceptabilityWords[language]
  const { curve, unit } = acceptability
  const points = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => curve[Math.round(share * (curve.length - 1))] ?? [])
  return textTable({
    head: [
      fill(words.price, { per: perUnit(unit, language) }),
      ...points.map(({ price }) => plainPrice(acceptability, price, language)),
    ],
    rows: [[words.chance, ...points.map(({ chance }) => formatChance(chance.value, language))]],
  })
}
