import { type Decimal, formatNumber, ZERO } from '../../money/index.js'
import type { Language } from '../language/language.js'
import type { Sum } from '../notes/rounding-note.js'
import { chartWords } from '../words/charts.js'
import type { ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, chartWidth, fontSizes, ink, plotOf } from './chart-style.js'
import { labelGap, labelLayer, rowHeight } from './label-layer.js'
import { niceRange } from './nice-range.js'
import { spacedTicks } from './spaced-ticks.js'
import { tickWidth } from './tick-width.js'
import { wrapLabel } from './wrap-label.js'

/** The figures beside the bars are in thousands of euros. */
export const THOUSAND = 1000

/** One bar of a waterfall: a level that is reached, or a change between two levels. */
export interface WaterfallStep {
  readonly label: string
  readonly isLevel: boolean
  readonly change: Decimal
  /** What is reached after it. */
  readonly level: Decimal
}

/** Steps from one level to another, each with the level that it reaches. */
export const stepsBetween = (
  start: { readonly label: string; readonly level: Decimal },
  changes: readonly { readonly label: string; readonly change: Decimal }[],
  end: { readonly label: string; readonly level: Decimal },
): readonly WaterfallStep[] => {
  const level = (own: typeof start): WaterfallStep => ({ ...own, isLevel: true, change: own.level })
  let reached = start.level
  const between = changes.map((own): WaterfallStep => {
    reached = reached.plus(own.change)
    return { ...own, isLevel: false, level: reached }
  })
  return [level(start), ...between, level(end)]
}

/** From each dark bar to the next, in thousands: a level equals the previous level plus the changes in between. */
export const levelSums = (steps: readonly WaterfallStep[]): readonly Sum[] => {
  const levels = steps.flatMap(({ isLevel }, at) => (isLevel ? [at] : []))
  const figure = (step: WaterfallStep | undefined): Decimal => (step?.change ?? ZERO).div(THOUSAND)
  return levels
    .slice(1)
    .map((at, before) => ({ total: figure(steps[at]), parts: steps.slice(levels[before], at).map(figure) }))
}

/** Draws a waterfall from top to bottom: a level stands on zero, a change hangs between two levels. */
export const waterfall = (
  steps: readonly WaterfallStep[],
  description: string,
  language: Language,
  size: ChartSize,
): ChartSpecification => {
  const isWide = size === 'wide'
  const fontSize = fontSizes[size]
  const left = isWide ? 200 : 124
  const names = steps.map(({ label }) => wrapLabel(label, { width: left - labelGap - 4, fontSize, lines: 4 }))
  const ends = steps.map(({ isLevel, change, level }) =>
    [level, isLevel ? ZERO : level.minus(change)].map((end) => end.toNumber() / THOUSAND),
  )
  const range = niceRange(ends.flat(), isWide ? 5 : 3)
  // Leaves room for the figure beside the longest bar.
  const high = range.high + (range.high - range.low) * (isWide ? 0.14 : 0.3)
  const right = isWide ? 12 : 8
  const perPixel = (high - range.low) / (chartWidth[size] - left - right)
  const ticks = spacedTicks(range.ticks, perPixel, tickWidth(range.ticks, 0, language, fontSize))
  const values: Json[] = steps.map(({ isLevel, change }, at) => {
    const [one = 0, other = 0] = ends[at] ?? []
    return {
      step: String(at),
      from: Math.min(one, other),
      to: Math.max(one, other),
      beside: Math.max(one, other, 0),
      kind: isLevel ? 'level' : change.isNegative() ? 'loss' : 'gain',
      figure: formatNumber(change.div(THOUSAND), 0, language),
    }
  })
  const x = {
    type: 'quantitative',
    scale: { domain: [range.low, high], nice: false },
    axis: { values: [...ticks], format: ',.0f', title: chartWords[language].thousands, labelOverlap: false },
  }
  const y = {
    field: 'step',
    type: 'nominal',
    sort: null,
    scale: { paddingInner: 0.3, paddingOuter: 0.15 },
    axis: { title: null, labels: false, ticks: false, domain: false },
  }
  const kind = {
    field: 'kind',
    type: 'nominal',
    legend: null,
    scale: { domain: ['level', 'loss', 'gain'], range: [ink.total, ink.loss, ink.gain] },
  }
  return {
    ...chartStyle(language, size),
    description,
    ...plotOf(size, steps.length * rowHeight(names, fontSize, isWide ? 36 : 44), { left, right, top: 8, bottom: 44 }),
    layer: [
      {
        data: { values },
        mark: { type: 'bar' },
        encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y, color: kind },
      },
      {
        data: { values: [{ amount: 0 }] },
        mark: { type: 'rule', color: ink.text },
        encoding: { x: { ...x, field: 'amount' } },
      },
      {
        data: { values },
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 5 },
        encoding: { x: { ...x, field: 'beside' }, y, text: { field: 'figure' } },
      },
      labelLayer(
        'y',
        names.map((lines, at) => ({ key: String(at), lines })),
        y,
        'step',
        fontSize,
      ),
    ],
  }
}
