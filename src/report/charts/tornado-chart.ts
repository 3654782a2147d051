import { Decimal, formatEuro, formatNumber, formatPercentage } from '../../money/index.js'
import type { Tornado, TornadoBar } from '../../risk/index.js'
import { formatStatedShare } from '../language/format-stated-share.js'
import type { Reading } from '../language/reading.js'
import { wordLabel, wordParty } from '../language/word-label.js'
import { fill } from '../words/summary.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { tornadoFinding } from '../findings/tornado-finding.js'
import { rowAbout } from '../tables/figure-table.js'
import { withinSentence } from '../language/within-sentence.js'
import { acrossBars, barRows, pixelsDown, rowsPlot, rowWidth, scaleWithRoom, spanOf } from './bar-rows.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, fontSizes, ink, smallSizes } from './chart-style.js'
import { textWidth } from './text-width.js'

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
  const name = isSociety ? words.society : withinSentence(wordParty(party, results.businessCase, language), language)
  return {
    name: isSociety ? 'tornado-society' : 'tornado',
    title: tornadoFinding(tornado, name, reading),
    subject: fill(words.tornado, { party: name }),
    description,
    table: {
      head: [words.number, words.numberLow, words.numberHigh, words.atLow, words.atHigh],
      rows: bars.map((bar) =>
        rowAbout(bar.address, [
          nameOf(reading, bar),
          stated(bar.low, bar, reading),
          stated(bar.high, bar, reading),
          euro(bar.atLow),
          euro(bar.atHigh),
        ]),
      ),
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
  const digits = size < 10 ? 2 : size < 100 ? 1 : 0
  return name.unit.startsWith('eur')
    ? formatEuro(new Decimal(value), language, digits)
    : formatNumber(new Decimal(value), digits, language)
}

/** Which end of the number is the bad one, with its unit where that is not in the number itself. */
const rangeWords = (bar: TornadoBar, reading: Reading): string => {
  const words = uncertaintyWords[reading.language]
  const [bad, good] = bar.atLow <= bar.atHigh ? [bar.low, bar.high] : [bar.high, bar.low]
  const unit = bar.name.unit === 'months' ? ` ${words.months}` : ''
  return fill(words.tornadoRange, { bad: stated(bad, bar, reading), good: `${stated(good, bar, reading)}${unit}` })
}

const specification = (
  reading: Reading,
  { base, bars }: Tornado,
  description: string,
  size: ChartSize,
): ChartSpecification => {
  const { language } = reading
  const words = uncertaintyWords[language]
  const fontSize = fontSizes[size]
  const small = smallSizes[size]
  const thousand = (value: number): number => value / 1000
  const figure = (value: number): string => formatNumber(new Decimal(value).div(1000), 0, language)
  const ends = bars.map(({ atLow, atHigh }) => ({ worst: Math.min(atLow, atHigh), best: Math.max(atLow, atHigh) }))
  const rows = barRows(
    bars.map((bar) => ({ name: nameOf(reading, bar), note: rangeWords(bar, reading) })),
    size,
  )
  const widest = (pick: 'worst' | 'best'): number =>
    Math.ceil(Math.max(...ends.map((end) => textWidth(figure(end[pick]), fontSize)))) + 8
  const { x, domain } = scaleWithRoom(
    [base, ...ends.flatMap(({ worst, best }) => [worst, best])].map(thousand),
    size,
    widest('worst'),
    widest('best'),
  )
  // What is worse than the answer now lies to its left, what is better to its right.
  const values: Json[] = ends.flatMap(({ worst, best }, at) =>
    [worst, best].map((end) => ({
      ...rows.bars[at],
      address: bars[at]?.address ?? '',
      from: thousand(base),
      to: thousand(end),
      kind: end < base ? 'worse' : 'better',
    })),
  )
  const results = (side: 'worst' | 'best'): ChartSpecification => ({
    data: {
      values: ends.map((end, at) => ({
        ...rows.bars[at],
        // Where both ends are on one side, the figure of the nearer one stands beyond the answer now.
        at: thousand(side === 'worst' ? Math.min(end.worst, base) : Math.max(end.best, base)),
        text: figure(end[side]),
      })),
    },
    mark: {
      type: 'text',
      align: side === 'worst' ? 'right' : 'left',
      baseline: 'middle',
      dx: side === 'worst' ? -5 : 5,
      fontSize,
    },
    encoding: { x: { ...x, field: 'at' }, y: pixelsDown('middle'), text: { field: 'text' } },
  })
  const now = fill(words.nowIs, { amount: figure(base) })
  const [worse, better] = [`← ${words.worse}`, `${words.better} →`]
  // The answer now stands above its line, but within the chart and clear of the words at either side.
  const at = ((thousand(base) - domain[0]) / (domain[1] - domain[0])) * rowWidth(size)
  const half = textWidth(now, small) / 2
  const middle = Math.max(half, Math.min(rowWidth(size) - half, at))
  const head = (text: string, align: 'left' | 'center' | 'right', place: number, up: number): ChartSpecification => ({
    data: { values: [{ text }] },
    mark: { type: 'text', align, baseline: 'bottom', fontSize: small, color: ink.soft },
    encoding: { x: { value: place }, y: { value: -up }, text: { field: 'text' } },
  })
  return {
    ...chartStyle(language, size),
    description,
    ...rowsPlot(size, rows, 0, 38),
    layer: [
      {
        data: { values },
        mark: { type: 'rect' },
        encoding: {
          ...spanOf(x),
          color: {
            field: 'kind',
            type: 'nominal',
            legend: null,
            scale: { domain: ['worse', 'better'], range: [ink.loss, ink.gain] },
          },
        },
      },
      acrossBars(thousand(base), rows, x),
      results('worst'),
      results('best'),
      ...rows.layers,
      head(worse, 'left', 0, 20),
      head(better, 'right', rowWidth(size), 20),
      head(now, 'center', middle, 2),
    ],
  }
}
