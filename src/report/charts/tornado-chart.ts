import { Decimal, formatNumber, formatPercentage } from '../../money/index.js'
import type { Tornado, TornadoBar } from '../../risk/index.js'
import { formatStatedShare } from '../language/format-stated-share.js'
import type { Reading } from '../language/reading.js'
import { wordLabel, wordParty } from '../language/word-label.js'
import { chartWords } from '../words/charts.js'
import { fill } from '../words/summary.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, chartWidth, fontSizes, ink, plotOf } from './chart-style.js'
import { labelGap, labelLayer, rowHeight } from './label-layer.js'
import { niceRange } from './nice-range.js'
import { spacedTicks } from './spaced-ticks.js'
import { textWidth } from './text-width.js'
import { tickWidth } from './tick-width.js'
import { wrapLabel } from './wrap-label.js'

/** How many numbers are shown; those that matter less would only hide the others. */
const most = 8

/**
 * A chart for each tornado of a reading, with the number that matters most on top; none where nothing moves a figure.
 */
export const tornadoCharts = (reading: Reading): readonly Chart[] =>
  (reading.risk?.tornadoes ?? []).flatMap((tornado) =>
    tornado.bars.length === 0 ? [] : [tornadoChart(reading, tornado)],
  )

const tornadoChart = (reading: Reading, tornado: Tornado): Chart => {
  const { results, language, risk } = reading
  const words = uncertaintyWords[language]
  const party = tornado.figure.split('.')[0] ?? ''
  const isSociety = party === 'society'
  const bars = tornado.bars.slice(0, most)
  const description = fill(words.tornadoHow, {
    interval: formatStatedShare(new Decimal(risk?.interval ?? 0), language),
  })
  const euro = (value: number): string => formatNumber(new Decimal(value), 0, language)
  return {
    name: isSociety ? 'tornado-society' : 'tornado',
    title: fill(words.tornado, { party: isSociety ? words.society : wordParty(party, results.businessCase, language) }),
    description,
    table: {
      head: [words.number, words.numberLow, words.numberHigh, words.atLow, words.atHigh],
      rows: bars.map((bar) => [
        nameOf(reading, bar),
        stated(bar.low, bar, reading),
        stated(bar.high, bar, reading),
        euro(bar.atLow),
        euro(bar.atHigh),
      ]),
    },
    specification: (size) => specification(reading, { ...tornado, bars }, description, size),
  }
}

const nameOf = ({ results, language }: Reading, { name }: TornadoBar): string =>
  wordLabel(name.label, results.businessCase, language)

/** A number as it would be stated: a share as a percentage, whole months as whole ones. */
const stated = (value: number, { name, low, high }: TornadoBar, { language }: Reading): string => {
  const size = Math.abs(value)
  const isWhole = (end: number): boolean => Math.abs(end - Math.round(end)) < 1e-9
  if (name.unit === 'months') return formatNumber(new Decimal(value), [low, high].every(isWhole) ? 0 : 1, language)
  if (name.unit === 'share') return formatPercentage(new Decimal(value), language, size < 0.1 ? 1 : 0)
  return formatNumber(new Decimal(value), size < 10 ? 2 : size < 100 ? 1 : 0, language)
}

const specification = (
  reading: Reading,
  { base, bars }: Tornado,
  description: string,
  size: ChartSize,
): ChartSpecification => {
  const { language } = reading
  const words = uncertaintyWords[language]
  const isWide = size === 'wide'
  const fontSize = fontSizes[size]
  const thousand = (value: number): number => value / 1000
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh, base]).map(thousand)
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)]
  const span = greatest - least || 1
  const { ticks } = niceRange([...ends], isWide ? 6 : 4)
  const values: Json[] = bars.flatMap((bar, at) => [
    { bar: String(at), from: thousand(base), to: thousand(bar.atLow), end: words.isLow },
    { bar: String(at), from: thousand(base), to: thousand(bar.atHigh), end: words.isHigh },
  ])
  const labels = bars.flatMap((bar, at) => {
    const [left, right] = bar.atLow <= bar.atHigh ? [bar.low, bar.high] : [bar.high, bar.low]
    return [
      {
        bar: String(at),
        side: 'left',
        at: thousand(Math.min(bar.atLow, bar.atHigh, base)),
        text: stated(left, bar, reading),
      },
      {
        bar: String(at),
        side: 'right',
        at: thousand(Math.max(bar.atLow, bar.atHigh, base)),
        text: stated(right, bar, reading),
      },
    ]
  })
  const room = { left: isWide ? 220 : 130, right: 10, top: 48, bottom: 44 }
  // Room for the numbers beside the bars.
  const width = chartWidth[size] - room.left - room.right
  const beside = (side: string): number =>
    Math.max(...labels.map((label) => (label.side === side ? textWidth(label.text, fontSize) + 9 : 0)))
  const perPixel = span / (width - beside('left') - beside('right'))
  const domain = [least - beside('left') * perPixel, greatest + beside('right') * perPixel] as const
  const decimals = span < 5 ? 1 : 0
  // The figure of a tick is centred on it: near the edge it would be cut off.
  const fits = (tick: number): boolean =>
    tick >= domain[0] &&
    tick + (tickWidth([tick], decimals, language, fontSize) / 2 - room.right) * perPixel <= domain[1]
  const x = {
    type: 'quantitative',
    scale: { domain: [...domain], nice: false, zero: false },
    axis: {
      values: spacedTicks(ticks, perPixel, tickWidth(ticks, decimals, language, fontSize)).filter(fits),
      format: `,.${decimals}f`,
      title: chartWords[language].thousands,
      labelOverlap: true,
    },
  }
  const y = {
    field: 'bar',
    type: 'nominal',
    sort: null,
    scale: { paddingInner: 0.4, paddingOuter: 0.2 },
    axis: { title: null, labels: false, ticks: false, domain: false },
  }
  const names = bars.map((bar) =>
    wrapLabel(nameOf(reading, bar), { width: room.left - labelGap - 4, fontSize, lines: isWide ? 4 : 6 }),
  )
  const numbers = (side: string): ChartSpecification => ({
    data: { values: labels.filter((label) => label.side === side) },
    mark: {
      type: 'text',
      align: side === 'left' ? 'right' : 'left',
      baseline: 'middle',
      dx: side === 'left' ? -5 : 5,
      fontSize,
    },
    encoding: { x: { ...x, field: 'at' }, y, text: { field: 'text' } },
  })
  return {
    ...chartStyle(language, size),
    description,
    ...plotOf(size, bars.length * rowHeight(names, fontSize, isWide ? 44 : 56), room),
    layer: [
      {
        data: { values },
        mark: { type: 'bar' },
        encoding: {
          x: { ...x, field: 'from' },
          x2: { field: 'to' },
          y,
          color: {
            field: 'end',
            type: 'nominal',
            scale: { domain: [words.isLow, words.isHigh], range: [ink.loss, ink.gain] },
            legend: {
              orient: 'none',
              legendX: isWide ? 0 : -122,
              legendY: -46,
              title: null,
              direction: 'horizontal',
              symbolType: 'square',
              columnPadding: 10,
            },
          },
        },
      },
      {
        data: { values: [{ amount: thousand(base) }] },
        mark: { type: 'rule', color: ink.text, strokeWidth: 1.6 },
        encoding: { x: { ...x, field: 'amount' } },
      },
      {
        data: {
          values: [
            { amount: thousand(base), text: `${words.now} ${formatNumber(new Decimal(base).div(1000), 0, language)}` },
          ],
        },
        mark: { type: 'text', baseline: 'bottom', dy: -4, fontSize },
        encoding: { x: { ...x, field: 'amount' }, y: { value: 0 }, text: { field: 'text' } },
      },
      numbers('left'),
      numbers('right'),
      labelLayer(
        'y',
        names.map((lines, at) => ({ key: String(at), lines })),
        y,
        'bar',
        fontSize,
      ),
    ],
  }
}
