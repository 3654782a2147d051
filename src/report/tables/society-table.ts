import { type Decimal, formatNumber } from '../../money/index.js'
import type { Reading } from '../reading.js'
import { roundedSociety } from '../rounded-society.js'
import type { TextTable } from '../text-table.js'
import { fill, summaryWords } from '../words/summary.js'
import { domainWords } from '../words/terms.js'

/** The welfare of society: costs, savings by domain and benefits without cash, which add up to the net present value. */
export const societyTable = ({ results, language }: Reading): TextTable => {
  const words = summaryWords[language]
  const { costs, savings, societal, npv } = roundedSociety(results)
  const amount = (value: Decimal): string => formatNumber(value, 0, language)
  return {
    head: [words.item, words.amount],
    rows: [
      [words.intervention, amount(costs)],
      ...savings.map((line) => [
        fill(line.amount.lt(0) ? words.extraCostIn : words.savingIn, { domain: domainWords[language][line.domain] }),
        amount(line.amount),
      ]),
      [words.societal, amount(societal)],
    ],
    foot: [[words.total, `${amount(npv)}${results.pm.length === 0 ? '' : ' + PM'}`]],
  }
}
