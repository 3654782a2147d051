import { Decimal, formatNumber } from '../../money/index.js'
import { formatChance } from '../language/format-chance.js'
import type { Reading } from '../language/reading.js'
import { npvLines, type NpvLine } from '../uncertainty/npv-lines.js'
import { percentileOf } from '../uncertainty/percentile-of.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { chartWords } from '../words/charts.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, chartWidth, fontSizes, ink, plotOf } from './chart-style.js'
import { labelGap, labelLayer, lineHeight, rowHeight } from './label-layer.js'
import { niceRange } from './nice-range.js'
import { partyLooks } from './party-looks.js'
import { spacedTicks } from './spaced-ticks.js'
import { tickWidth } from './tick-width.js'
import { wrapLabel } from './wrap-label.js'

const shown = [5, 25, 50, 75, 95] as const

/**
 * How the NPV of each party and of society is distributed over the draws of a simulation; nothing where there is none
 * to show.
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
    title: words.spread,
    description: words.spreadHow,
    table: {
      head: [words.party, words.low, words.quarter, words.median, words.threeQuarters, words.high, words.chance],
      rows: lines.map(({ name, view }) => [
        name,
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
  const isWide = size === 'wide'
  const looks = partyLooks(results.businessCase.parties)
  const fontSize = fontSizes[size]
  const [left, right] = isWide ? [190, 96] : [116, 58]
  const names = lines.map(({ name }) => wrapLabel(name, { width: left - labelGap - 4, fontSize, lines: 3 }))
  const small = isWide ? 12 : 10
  const head = wrapLabel(words.wins, { width: right - 16, fontSize: small, lines: 3 })
  const values = lines.map(({ id, view }, at) => {
    const [p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0] = shown.map(
      (percentile) => (percentileOf(reading, view, percentile) ?? 0) / 1000,
    )
    return {
      line: String(at),
      p5,
      p25,
      p50,
      p75,
      p95,
      colour: looks.get(id)?.colour ?? ink.total,
      chance: formatChance(view.gains.value, language),
    }
  })
  const range = niceRange(
    values.flatMap(({ p5, p95 }) => [p5, p95]),
    isWide ? 5 : 3,
  )
  const decimals = range.high - range.low < 5 ? 1 : 0
  const perPixel = (range.high - range.low) / (chartWidth[size] - left - right)
  const ticks = spacedTicks(range.ticks, perPixel, tickWidth(range.ticks, decimals, language, fontSize))
  const x = {
    type: 'quantitative',
    scale: { domain: [range.low, range.high], nice: false },
    axis: { values: [...ticks], format: `,.${decimals}f`, title: chartWords[language].thousands, labelOverlap: false },
  }
  const y = {
    field: 'line',
    type: 'nominal',
    sort: null,
    scale: { paddingInner: 0.5, paddingOuter: 0.25 },
    axis: { title: null, labels: false, ticks: false, domain: false },
  }
  const colour = { field: 'colour', type: 'nominal', scale: null, legend: null }
  const room = { left, right, top: head.length * lineHeight(small) + 8, bottom: 44 }
  return {
    ...chartStyle(language, size),
    description: words.spreadHow,
    ...plotOf(size, lines.length * rowHeight(names, fontSize, isWide ? 42 : 46), room),
    data: { values: values satisfies Json },
    layer: [
      {
        data: { values: [{ amount: 0 }] },
        mark: { type: 'rule', color: ink.text, strokeWidth: 1.2 },
        encoding: { x: { ...x, field: 'amount' } },
      },
      {
        mark: { type: 'rule', strokeWidth: 2.5 },
        encoding: { x: { ...x, field: 'p5' }, x2: { field: 'p95' }, y, color: colour },
      },
      {
        mark: { type: 'bar', height: 15 },
        encoding: { x: { ...x, field: 'p25' }, x2: { field: 'p75' }, y, color: colour },
      },
      { mark: { type: 'tick', thickness: 3, height: 13, color: 'white' }, encoding: { x: { ...x, field: 'p50' }, y } },
      {
        mark: { type: 'text', align: 'right', dx: room.right - 8, fontSize },
        encoding: { x: { value: 'width' }, y, text: { field: 'chance' } },
      },
      {
        data: { values: [{ head: head.join('\n') }] },
        mark: {
          type: 'text',
          align: 'right',
          baseline: 'bottom',
          lineBreak: '\n',
          lineHeight: lineHeight(small),
          fontSize: small,
          color: ink.soft,
          dx: room.right - 8,
          dy: (1 - head.length) * lineHeight(small) - 2,
        },
        encoding: { x: { value: 'width' }, y: { value: 0 }, text: { field: 'head' } },
      },
      labelLayer(
        'y',
        names.map((own, at) => ({ key: String(at), lines: own })),
        y,
        'line',
        fontSize,
      ),
    ],
  }
}
