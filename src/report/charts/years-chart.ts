import type { Language } from '../language/language.js'
import { chartWords } from '../words/charts.js'
import type { ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, fontSizes, plotOf } from './chart-style.js'
import { niceRange } from './nice-range.js'
import { tickWidth } from './tick-width.js'

/** Amounts of one kind, year by year. */
export interface YearSeries {
  readonly name: string
  readonly colour: string
  /** Thousands of euros. */
  readonly amounts: readonly number[]
}

/** What a chart of years shows: bars, and a line over them where there is one. */
export interface YearsChart {
  readonly description: string
  readonly years: readonly number[]
  readonly bars: readonly YearSeries[]
  readonly line?: YearSeries
  /** Whether the bars of a year stand beside each other, or one above and one below zero. */
  readonly areBeside: boolean
}

/** Bars for each year, with a line such as what is left, in thousands of euros. */
export const yearsChart = (
  { description, years, bars, line, areBeside }: YearsChart,
  language: Language,
  size: ChartSize,
): ChartSpecification => {
  const series = [...bars, ...(line === undefined ? [] : [line])]
  const values: Json[] = years.flatMap((year, at) =>
    series.map(({ name, amounts }) => ({ year: String(year), kind: name, amount: amounts[at] ?? 0 })),
  )
  const range = niceRange(series.flatMap(({ amounts }) => amounts))
  const step = Math.ceil(years.length / (size === 'wide' ? 12 : 5))
  const decimals = range.high - range.low < 5 ? 1 : 0
  // The unit stands beside the figures, rotated.
  const room = {
    left: Math.max(84, tickWidth(range.ticks, decimals, language, fontSizes[size]) + 36),
    right: 12,
    top: size === 'wide' ? 44 : 66,
    bottom: 30,
  }
  const x = {
    field: 'year',
    type: 'ordinal',
    sort: null,
    axis: { title: null, labelAngle: 0, values: years.filter((_, at) => at % step === 0).map(String) },
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
  const names = series.map(({ name }) => name)
  const color = {
    field: 'kind',
    type: 'nominal',
    scale: { domain: names, range: series.map(({ colour }) => colour) },
    // On a phone three names do not fit beside each other.
    legend: { orient: 'top', title: null, direction: 'horizontal', ...(size === 'wide' ? {} : { columns: 2 }) },
  }
  const only = (wanted: readonly YearSeries[]): Json => ({ field: 'kind', oneOf: wanted.map(({ name }) => name) })
  const beside = areBeside ? { xOffset: { field: 'kind', type: 'nominal', sort: names } } : {}
  return {
    ...chartStyle(language, size),
    description,
    ...plotOf(size, size === 'wide' ? 240 : 220, room),
    data: { values },
    layer: [
      { transform: [{ filter: only(bars) }], mark: { type: 'bar' }, encoding: { x, y, color, ...beside } },
      ...(line === undefined
        ? []
        : [
            {
              transform: [{ filter: only([line]) }],
              mark: { type: 'line', strokeWidth: 2, point: { size: 50, filled: true } },
              encoding: { x, y, color },
            },
          ]),
    ],
  }
}
