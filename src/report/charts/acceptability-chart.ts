import type { PriceAcceptability } from '../../risk/index.js'
import { acceptabilityFinding } from '../findings/acceptability-finding.js'
import { formatChance } from '../language/format-chance.js'
import type { Language } from '../language/language.js'
import type { Reading } from '../language/reading.js'
import { euroPrice, hasCurve, perUnit, plainPrice, statedPoint } from '../uncertainty/outcome-prices.js'
import { acceptabilityWords } from '../words/acceptability.js'
import { fill } from '../words/summary.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, chartWidth, fontSizes, ink, plotOf } from './chart-style.js'
import { lineHeight } from './label-layer.js'
import { niceRange, spacedTicks } from './nice-range.js'
import { tickWidth } from './tick-width.js'
import { wrapLabel } from './wrap-label.js'

/** One chart for each outcome measure, and no more than these: the terminal and JSON have all. */
const places = [{ name: 'acceptability' }, { name: 'acceptability-second' }, { name: 'acceptability-third' }] as const

export const acceptabilityCharts: readonly string[] = places.map(({ name }) => name)

/** For each outcome measure that the case brings, the chance that society gains over a range of prices. */
export const acceptabilityChart = ({ risk, language }: Reading): readonly Chart[] =>
  (risk?.simulation.acceptability ?? [])
    .filter(hasCurve)
    .slice(0, acceptabilityCharts.length)
    .map((acceptability, at) => chartOf(acceptability, acceptabilityCharts[at] ?? '', language))

const chartOf = (acceptability: PriceAcceptability, name: string, language: Language): Chart => {
  const words = acceptabilityWords[language]
  const per = perUnit(acceptability.unit, language)
  const description = fill(words.how, { per, varies: acceptability.priceVaries ? words.varies : '' })
  return {
    name,
    title: acceptabilityFinding(acceptability, language),
    subject: fill(words.subject, { per }),
    description,
    table: {
      head: [fill(words.price, { per }), words.chance],
      rows: acceptability.curve.map(({ price, chance }) => [
        plainPrice(acceptability, price, language),
        formatChance(chance.value, language),
      ]),
    },
    specification: (size) => specification(acceptability, description, language, size),
  }
}

/** What is marked on the curve, with the words that stand above it. */
interface Mark {
  readonly price: number
  readonly chance: number
  readonly shape: 'diamond' | 'circle'
  readonly words: string
}

const marksOf = (acceptability: PriceAcceptability, language: Language): readonly Mark[] => {
  const words = acceptabilityWords[language]
  const { switchingPrice, curve } = acceptability
  const stated = statedPoint(acceptability)
  const isShown = switchingPrice !== null && switchingPrice >= 0 && switchingPrice <= (curve.at(-1)?.price ?? 0)
  return [
    ...(isShown
      ? [
          {
            price: switchingPrice,
            chance: 0.5,
            shape: 'circle' as const,
            words: fill(words.switching, { price: euroPrice(acceptability, switchingPrice, language) }),
          },
        ]
      : []),
    ...(stated === undefined
      ? []
      : [
          {
            price: stated.price,
            chance: stated.chance.value,
            shape: 'diamond' as const,
            words: fill(words.mark, {
              price: euroPrice(acceptability, stated.price, language),
              chance: formatChance(stated.chance.value, language),
            }),
          },
        ]),
  ]
}

const specification = (
  acceptability: PriceAcceptability,
  description: string,
  language: Language,
  size: ChartSize,
): ChartSpecification => {
  const words = acceptabilityWords[language]
  const fontSize = fontSizes[size]
  const line = lineHeight(fontSize)
  const [isWide, left] = [size === 'wide', 56]
  const highest = acceptability.curve.at(-1)?.price ?? 1
  const { ticks } = niceRange([highest], isWide ? 6 : 4)
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0)
  const decimals = step < 1 ? 2 : 0
  const widest = tickWidth(ticks, decimals, language, fontSize)
  const right = Math.ceil(widest / 2) + 8
  const width = chartWidth[size] - left - right
  const marks = marksOf(acceptability, language)
  const lines = marks.map((mark) => wrapLabel(mark.words, { width: width - 20, fontSize, lines: 2 }))
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((down, own) => down + own.length * line + 4, 0))
  const above = lines.reduce((down, own) => down + own.length * line + 4, 0) + 14
  const title = wrapLabel(fill(words.price, { per: perUnit(acceptability.unit, language) }), {
    width: chartWidth[size] - left,
    fontSize,
    lines: 2,
  })
  const room = { left, right, top: above + line, bottom: 34 + title.length * line }
  const x = {
    field: 'price',
    type: 'quantitative',
    scale: { domain: [0, highest], nice: false },
    axis: {
      values: [...spacedTicks(ticks, highest / width, widest)].filter((tick) => tick <= highest),
      format: `,.${decimals}f`,
      title: [...title],
      labelOverlap: false,
      grid: false,
    },
  }
  const y = {
    field: 'chance',
    type: 'quantitative',
    scale: { domain: [0, 1], nice: false },
    axis: {
      values: [0, 0.25, 0.5, 0.75, 1],
      format: '.0%',
      title: words.chance,
      titleAngle: 0,
      titleAlign: 'left',
      titleAnchor: 'end',
      titleX: -left + 6,
      titleY: -6,
      titleBaseline: 'bottom',
    },
  }
  const points: Json[] = marks.map(({ price, chance }) => ({ price, chance }))
  return {
    ...chartStyle(language, size),
    description,
    ...plotOf(size, isWide ? 260 : 230, room),
    layer: [
      {
        data: { values: [{ chance: 0.5 }] },
        mark: { type: 'rule', color: ink.text, strokeWidth: 1.2, strokeDash: [4, 3] },
        encoding: { y },
      },
      {
        data: { values: acceptability.curve.map(({ price, chance }): Json => ({ price, chance: chance.value })) },
        mark: { type: 'line', strokeWidth: 2.6, strokeJoin: 'round', color: ink.gain, clip: false },
        encoding: { x, y },
      },
      ...marks.flatMap(({ shape }, at): ChartSpecification[] => {
        const point = {
          type: 'point',
          shape,
          size: shape === 'diamond' ? 130 : 110,
          filled: true,
          fill: ink.paper,
          stroke: ink.text,
          strokeWidth: 2,
          opacity: 1,
        }
        const down = (starts[at] ?? 0) + line / 2 - above - line + 8
        return [
          { data: { values: [points[at] ?? {}] }, mark: point, encoding: { x, y } },
          { data: { values: [{}] }, mark: point, encoding: { x: { value: 6 }, y: { value: down } } },
          {
            data: { values: [{ text: (lines[at] ?? []).join('\n') }] },
            mark: {
              type: 'text',
              align: 'left',
              baseline: 'middle',
              lineBreak: '\n',
              lineHeight: line,
              fontSize,
              color: ink.text,
            },
            encoding: { x: { value: 18 }, y: { value: down }, text: { field: 'text' } },
          },
        ]
      }),
    ],
  }
}
