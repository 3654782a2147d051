import { Decimal, formatEuro, formatNumber } from '../../money/index.js'
import { formatChance } from '../language/format-chance.js'
import type { Reading } from '../language/reading.js'
import { npvLines, type NpvLine } from '../uncertainty/npv-lines.js'
import { percentileOf } from '../uncertainty/percentile-of.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { chartWords } from '../words/charts.js'
import { chanceFinding } from '../findings/chance-finding.js'
import { fill } from '../words/summary.js'
import { acrossBars, barRows, pixelsDown, rowsPlot, rowWidth, scaleWithRoom, spanOf } from './bar-rows.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, fontSizes, ink } from './chart-style.js'
import { niceRange, spacedTicks } from './nice-range.js'
import { partyLooks } from './party-looks.js'
import { tickWidth } from './tick-width.js'

const shown = [5, 25, 50, 75, 95] as const

/**
 * How the NPV of each party and of society is distributed over the draws of a simulation, with the outcome of the case
 * itself; nothing where there is none to show.
 */
export const npvSpreadChart = (reading: Reading): Chart | undefined => {
  const { language } = reading
  const words = uncertaintyWords[language]
  const lines = npvLines(reading).filter(({ view }) =>
    shown.every((percentile) => percentileOf(reading, view, percentile) !== undefined),
  )
  if (lines.length === 0) return undefined
  const number = (value: number | undefined): string =>
    value === undefined ? '-' : formatNumber(new Decimal(value), 0, language)
  return {
    name: 'npv-spread',
    title: chanceFinding(reading, lines),
    subject: words.spread,
    description: words.spreadHow,
    table: {
      head: [
        words.party,
        words.stated,
        words.low,
        words.quarter,
        words.median,
        words.threeQuarters,
        words.high,
        words.chance,
      ],
      rows: lines.map(({ name, stated, view }) => [
        name,
        formatNumber(stated, 0, language),
        ...shown.map((percentile) => number(percentileOf(reading, view, percentile))),
        formatChance(view.gains.value, language),
      ]),
    },
    specification: (size) => specification(reading, lines, size),
  }
}

const specification = (reading: Reading, lines: readonly NpvLine[], size: ChartSize): ChartSpecification => {
  const { results, language } = reading
  const words = uncertaintyWords[language]
  const looks = partyLooks(results.businessCase.parties)
  const fontSize = fontSizes[size]
  const euro = (value: number): string => formatEuro(new Decimal(value), language)
  const rows = barRows(
    lines.map(({ name, stated, view }) => ({
      name,
      note: fill(words.pointAndMedian, {
        point: formatEuro(stated, language),
        median: euro(percentileOf(reading, view, 50) ?? 0),
      }),
      aside: fill(words.wins, { chance: formatChance(view.gains.value, language) }),
    })),
    size,
  )
  const values = lines.map(({ id, stated, view }, at) => {
    const [p5 = 0, from = 0, p50 = 0, to = 0, p95 = 0] = shown.map(
      (percentile) => (percentileOf(reading, view, percentile) ?? 0) / 1000,
    )
    const point = stated.toNumber() / 1000
    const colour = looks.get(id)?.colour ?? ink.total
    return { ...(rows.bars[at] ?? { top: 0, middle: 0, bottom: 0 }), p5, from, p50, to, p95, point, colour }
  })
  const range = niceRange(
    values.flatMap(({ p5, p95, point }) => [p5, p95, point]),
    size === 'wide' ? 5 : 3,
  )
  const decimals = range.high - range.low < 5 ? 1 : 0
  const widest = tickWidth(range.ticks, decimals, language, fontSize)
  // Half a figure stands beyond either end of the scale.
  const { domain, x: scale } = scaleWithRoom([range.low, range.high], size, widest / 2, widest / 2)
  const perPixel = (domain[1] - domain[0]) / rowWidth(size)
  const x = {
    ...scale,
    axis: {
      values: [...spacedTicks(range.ticks, perPixel, widest)],
      format: `,.${decimals}f`,
      title: chartWords[language].thousands,
      labelOverlap: false,
      grid: false,
    },
  }
  const colour = { field: 'colour', type: 'nominal', scale: null, legend: null }
  const middle = pixelsDown('middle')
  return {
    ...chartStyle(language, size),
    description: words.spreadHow,
    ...rowsPlot(size, rows, 40, 4),
    data: { values: values satisfies Json },
    layer: [
      acrossBars(0, rows, x),
      {
        mark: { type: 'rule', strokeWidth: 2.5 },
        encoding: { x: { ...x, field: 'p5' }, x2: { field: 'p95' }, y: middle, color: colour },
      },
      { mark: { type: 'rect' }, encoding: { ...spanOf(x), color: colour } },
      {
        mark: { type: 'rule', strokeWidth: 3, color: ink.paper },
        encoding: { x: { ...x, field: 'p50' }, y: pixelsDown('top'), y2: { field: 'bottom' } },
      },
      {
        mark: {
          type: 'point',
          shape: 'diamond',
          size: 110,
          filled: true,
          fill: ink.paper,
          stroke: ink.text,
          strokeWidth: 1.8,
          opacity: 1,
        },
        encoding: { x: { ...x, field: 'point' }, y: middle },
      },
      ...rows.layers,
    ],
  }
}
