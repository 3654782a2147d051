import type { Decimal } from '../../money/index.js'
import { fundFinding } from '../findings/fund-finding.js'
import type { Reading } from '../language/reading.js'
import { fundTable } from '../tables/agreement-tables.js'
import { chartWords } from '../words/charts.js'
import type { Chart, ChartSize, ChartSpecification } from './chart.js'
import { ink } from './chart-style.js'
import { yearsChart } from './years-chart.js'

/** What comes into the fund and goes out of it, and its balance, by budget year; nothing where a case has no fund. */
export const fundChart = (reading: Reading): Chart | undefined => {
  const table = fundTable(reading)?.table
  if (table === undefined) return undefined
  const words = chartWords[reading.language]
  return {
    name: 'fund',
    title: fundFinding(reading),
    subject: words.fund,
    description: words.fundHow,
    table,
    specification: (size) => specification(reading, size),
  }
}

const specification = ({ results, language }: Reading, size: ChartSize): ChartSpecification => {
  const words = chartWords[language]
  const { fund, budgetYears } = results
  const thousands = (row: readonly Decimal[] | undefined): readonly number[] =>
    budgetYears.map((_, at) => (row?.[at]?.toNumber() ?? 0) / 1000)
  return yearsChart(
    {
      description: words.fundHow,
      years: budgetYears,
      bars: [
        { name: words.inflow, colour: ink.gain, amounts: thousands(fund?.inflow) },
        { name: words.outflow, colour: ink.loss, amounts: thousands(fund?.outflow).map((amount) => -amount) },
      ],
      line: { name: words.balance, colour: ink.text, amounts: thousands(fund?.balance) },
      areBeside: false,
    },
    language,
    size,
  )
}
