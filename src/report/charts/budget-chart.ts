import { formatEuro, type Decimal } from '../../money/index.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, fontSizes, ink, plotOf } from './chart-style.js'
import { niceRange } from './nice-range.js'
import { tickWidth } from './tick-width.js'
import type { Reading } from '../language/reading.js'
import { chartWords } from '../words/charts.js'
import { fill } from '../words/summary.js'
import { budgetUseTable } from '../programme/budget-use-table.js'
import { programmeWords } from '../programme/programme-words.js'

/** What is planned and used of the budget of a programme by year, and what is left; nothing where the case has no budget. */
export const budgetChart = (reading: Reading): Chart | undefined => {
  const { results, language } = reading
  const table = budgetUseTable(reading)?.table
  if (results.budget === undefined || table === undefined) return undefined
  const words = programmeWords[language]
  return {
    name: 'budget',
    title: findingOf(reading, results.budget),
    subject: fill(words.budget, { name: results.businessCase.budget?.name ?? '' }),
    description: words.chartHow,
    table,
    specification: (size) => specification(reading, size),
  }
}

const findingOf = (
  { results, language }: Reading,
  { used, amount, underspend }: NonNullable<Reading['results']['budget']>,
): string => {
  const words = programmeWords[language]
  const euros = (value: Decimal): string => formatEuro(value, language)
  const most = used.reduce((best, each, at) => (each.gt(used[best] as Decimal) ? at : best), 0)
  return fill(words.chartFinding, {
    year: String(results.budgetYears[most]),
    most: euros(used[most] as Decimal),
    left: euros(underspend),
    amount: euros(amount),
  })
}

const specification = ({ results, language }: Reading, size: ChartSize): ChartSpecification => {
  const words = programmeWords[language]
  const { budget, budgetYears } = results
  const shown = budgetYears.flatMap((year, at) => {
    const [planned, used, left] = [budget?.planned, budget?.used, budget?.left].map(
      (row) => (row?.[at]?.toNumber() ?? 0) / 1000,
    ) as [number, number, number]
    return planned === 0 && used === 0 ? [] : [{ year: String(year), planned, used, left }]
  })
  const kinds = [words.planned, words.used, words.left]
  const values: Json[] = shown.flatMap(({ year, planned, used, left }) => [
    { year, kind: words.planned, amount: planned },
    { year, kind: words.used, amount: used },
    { year, kind: words.left, amount: left },
  ])
  const range = niceRange([0, ...shown.flatMap(({ planned, used, left }) => [planned, used, left])])
  const decimals = range.high - range.low < 5 ? 1 : 0
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
    axis: { title: null, labelAngle: 0 },
  }
  const y = {
    field: 'amount',
    type: 'quantitative',
    scale: { domain: [range.low, range.high], nice: false },
    axis: {
      values: [...range.ticks],
      format: `,.${decimals}f`,
      title: chartWords[language].thousands,
      titlePadding: 8,
    },
  }
  const color = {
    field: 'kind',
    type: 'nominal',
    scale: { domain: kinds, range: [ink.rest, ink.gain, ink.text] },
    legend: { orient: 'top', title: null, direction: 'horizontal' },
  }
  const only = (...wanted: readonly string[]): Json => ({ field: 'kind', oneOf: [...wanted] })
  return {
    ...chartStyle(language, size),
    description: words.chartHow,
    ...plotOf(size, size === 'wide' ? 240 : 220, room),
    data: { values },
    layer: [
      {
        transform: [{ filter: only(words.planned, words.used) }],
        mark: { type: 'bar' },
        encoding: { x, y, color, xOffset: { field: 'kind', type: 'nominal', sort: kinds } },
      },
      {
        transform: [{ filter: only(words.left) }],
        mark: { type: 'line', strokeWidth: 2, point: { size: 50, filled: true } },
        encoding: { x, y, color },
      },
    ],
  }
}
