import { fundFinding } from '../findings/fund-finding.js'
import type { Reading } from '../language/reading.js'
import { fundTable } from '../tables/agreement-tables.js'
import { chartWords } from '../words/charts.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, fontSizes, ink, plotOf } from './chart-style.js'
import { niceRange } from './nice-range.js'
import { tickWidth } from './tick-width.js'

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
  const values: Json[] = budgetYears.flatMap((year, at) => [
    { year: String(year), kind: words.inflow, amount: (fund?.inflow[at]?.toNumber() ?? 0) / 1000 },
    { year: String(year), kind: words.outflow, amount: -(fund?.outflow[at]?.toNumber() ?? 0) / 1000 },
    { year: String(year), kind: words.balance, amount: (fund?.balance[at]?.toNumber() ?? 0) / 1000 },
  ])
  const range = niceRange(values.map((value) => (value as { readonly amount: number }).amount))
  const kinds = [words.inflow, words.outflow, words.balance]
  const step = Math.ceil(budgetYears.length / (size === 'wide' ? 12 : 5))
  const decimals = range.high - range.low < 5 ? 1 : 0
  // The unit stands beside the figures, rotated.
  const room = {
    left: Math.max(84, tickWidth(range.ticks, decimals, language, fontSizes[size]) + 36),
    right: 12,
    top: 44,
    bottom: 30,
  }
  const x = {
    field: 'year',
    type: 'ordinal',
    sort: null,
    axis: { title: null, labelAngle: 0, values: budgetYears.filter((_, at) => at % step === 0).map(String) },
  }
  const y = {
    field: 'amount',
    type: 'quantitative',
    scale: { domain: [range.low, range.high], nice: false },
    axis: { values: [...range.ticks], format: `,.${decimals}f`, title: words.thousands, titlePadding: 8 },
  }
  const color = {
    field: 'kind',
    type: 'nominal',
    scale: { domain: kinds, range: [ink.gain, ink.loss, ink.text] },
    legend: { orient: 'top', title: null, direction: 'horizontal' },
  }
  const only = (...wanted: readonly string[]): Json => ({ field: 'kind', oneOf: [...wanted] })
  return {
    ...chartStyle(language, size),
    description: words.fundHow,
    ...plotOf(size, size === 'wide' ? 240 : 220, room),
    data: { values },
    layer: [
      { transform: [{ filter: only(words.inflow, words.outflow) }], mark: { type: 'bar' }, encoding: { x, y, color } },
      {
        transform: [{ filter: only(words.balance) }],
        mark: { type: 'line', strokeWidth: 2, point: { size: 50, filled: true } },
        encoding: { x, y, color },
      },
    ],
  }
}
