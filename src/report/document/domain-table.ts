import { type Decimal, formatNumber, roundToTotal, sum, ZERO } from '../../money/index.js'
import type { Reading } from '../reading.js'
import { chartWords } from '../words/charts.js'
import { reportWords } from '../words/report.js'
import { domainWords } from '../words/terms.js'
import type { DocumentTable } from './report-document.js'

/** What the target group costs over the whole horizon by domain, without and with the case; adds up both ways. */
export const domainTable = ({ results, language }: Reading): DocumentTable => {
  const words = reportWords[language]
  const costs = results.domainCosts
  const without = roundToTotal(costs.map(({ baseline }) => baseline.total), 0)
  const change = roundToTotal(costs.map(({ change: changed }) => changed.total), 0)
  const line = (name: string, before: Decimal, changed: Decimal): readonly string[] => [
    name,
    ...[before, before.plus(changed), changed].map((amount) => formatNumber(amount, 0, language)),
  ]
  return {
    caption: words.baselineTotal,
    head: [words.domain, chartWords[language].without, chartWords[language].with, words.change],
    rows: costs.map(({ domain }, at) => line(domainWords[language][domain], without[at] ?? ZERO, change[at] ?? ZERO)),
    foot: [line(words.all, sum(without), sum(change))],
  }
}
