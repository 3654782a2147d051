import { Decimal, formatNumber } from '../../money/index.js'
import { formatChance } from '../format-chance.js'
import type { Reading } from '../reading.js'
import { npvLines, type NpvLine } from '../uncertainty/npv-lines.js'
import { percentileOf } from '../uncertainty/percentile-of.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { chartWords } from '../words/charts.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, ink, plotOf } from './chart-style.js'
import { labelLayer } from './label-layer.js'
import { niceRange } from './nice-range.js'
import { partyLooks } from './party-looks.js'
import { wrapLabel } from './wrap-label.js'

const shown = [5, 25, 50, 75, 95] as const

/** How the NPV of each party and of society is distributed over the draws of a simulation; nothing where there is none to show. */
export const npvSpreadChart = (reading: Reading): Chart | undefined => {
  const { language } = reading
  const words = uncertaintyWords[language]
  const lines = npvLines(reading).filter(({ view }) => shown.every((percentile) => percentileOf(reading, view, percentile) !== undefined))
  if (lines.length === 0) return undefined
  const number = (value: number | undefined): string => (value === undefined ? '-' : formatNumber(new Decimal(value), 0, language))
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
  const fontSize = isWide ? 13 : 11
  const step = isWide ? 42 : 46
  const values = lines.map(({ id, view }, at) => {
    const [p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0] = shown.map((percentile) => (percentileOf(reading, view, percentile) ?? 0) / 1000)
    return { line: String(at), p5, p25, p50, p75, p95, colour: looks.get(id)?.colour ?? ink.total, chance: formatChance(view.gains.value, language) }
  })
  const range = niceRange(values.flatMap(({ p5, p95 }) => [p5, p95]), isWide ? 5 : 3)
  const x = {
    type: 'quantitative',
    scale: { domain: [range.low, range.high], nice: false },
    axis: { values: [...range.ticks], format: range.high - range.low < 5 ? ',.1f' : ',.0f', title: chartWords[language].thousands, labelOverlap: false },
  }
  const y = { field: 'line', type: 'nominal', sort: null, scale: { paddingInner: 0.5, paddingOuter: 0.25 }, axis: { title: null, labels: false, ticks: false, domain: false } }
  const colour = { field: 'colour', type: 'nominal', scale: null, legend: null }
  const room = isWide ? { left: 190, right: 96, top: 26, bottom: 44 } : { left: 116, right: 50, top: 34, bottom: 44 }
  return {
    ...chartStyle(language, size),
    description: words.spreadHow,
    ...plotOf(size, lines.length * step, room),
    data: { values: values satisfies Json },
    layer: [
      { data: { values: [{ amount: 0 }] }, mark: { type: 'rule', color: ink.text, strokeWidth: 1.2 }, encoding: { x: { ...x, field: 'amount' } } },
      { mark: { type: 'rule', strokeWidth: 2.5 }, encoding: { x: { ...x, field: 'p5' }, x2: { field: 'p95' }, y, color: colour } },
      { mark: { type: 'bar', height: 15 }, encoding: { x: { ...x, field: 'p25' }, x2: { field: 'p75' }, y, color: colour } },
      { mark: { type: 'tick', thickness: 3, height: 13, color: 'white' }, encoding: { x: { ...x, field: 'p50' }, y } },
      { mark: { type: 'text', align: 'right', dx: room.right - 8, fontSize }, encoding: { x: { value: 'width' }, y, text: { field: 'chance' } } },
      {
        data: { values: [{ head: wrapLabel(words.wins, isWide ? 20 : 9, 3).join('\n') }] },
        mark: { type: 'text', align: 'right', baseline: 'bottom', lineBreak: '\n', lineHeight: fontSize + 1, fontSize: isWide ? 12 : 10, color: ink.soft, dx: room.right - 8, dy: isWide ? 0 : -14 },
        encoding: { x: { value: 'width' }, y: { value: 0 }, text: { field: 'head' } },
      },
      labelLayer('y', lines.map(({ name }, at) => ({ key: String(at), lines: wrapLabel(name, isWide ? 26 : 18, 3) })), y, 'line', fontSize),
    ],
  }
}
