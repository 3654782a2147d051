import { type Decimal, formatNumber, ZERO } from '../../money/index.js'
import type { Language } from '../language/language.js'
import type { Sum } from '../notes/rounding-note.js'
import { acrossBars, barRows, pixelsDown, rowsPlot, scaleWithRoom, spanOf, unitLayer } from './bar-rows.js'
import type { ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, fontSizes, ink } from './chart-style.js'
import { textWidth } from './text-width.js'

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

/** A figure stands beside its bar; left of zero only where it fits before the line of zero: this part of the whole. */
const ROOM_BEFORE_ZERO = 0.2

/** Draws a waterfall from top to bottom: a level stands on zero, a change hangs between two levels. */
export const waterfall = (
  steps: readonly WaterfallStep[],
  description: string,
  language: Language,
  size: ChartSize,
): ChartSpecification => {
  const ends = steps.map(({ isLevel, change, level }) =>
    [level, isLevel ? ZERO : level.minus(change)].map((end) => end.toNumber() / THOUSAND),
  )
  const figures = steps.map(({ change }) => formatNumber(change.div(THOUSAND), 0, language))
  const rows = barRows(
    steps.map(({ label }) => ({ name: label })),
    size,
  )
  const beside = Math.ceil(Math.max(...figures.map((figure) => textWidth(figure, fontSizes[size])))) + 8
  const { x } = scaleWithRoom([0, ...ends.flat()], size, 0, beside)
  const span = Math.max(0, ...ends.flat()) - Math.min(0, ...ends.flat())
  const values: Json[] = steps.map(({ isLevel, change }, at) => {
    const [one = 0, other = 0] = ends[at] ?? []
    const end = Math.max(one, other)
    return {
      ...rows.bars[at],
      from: Math.min(one, other),
      to: Math.max(one, other),
      beside: end < -ROOM_BEFORE_ZERO * span ? end : Math.max(end, 0),
      kind: isLevel ? 'level' : change.isNegative() ? 'loss' : 'gain',
      figure: figures[at] ?? '',
    }
  })
  return {
    ...chartStyle(language, size),
    description,
    ...rowsPlot(size, rows),
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
            scale: { domain: ['level', 'loss', 'gain'], range: [ink.total, ink.loss, ink.gain] },
          },
        },
      },
      acrossBars(0, rows, x),
      {
        data: { values },
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 5 },
        encoding: { x: { ...x, field: 'beside' }, y: pixelsDown('middle'), text: { field: 'figure' } },
      },
      ...rows.layers,
      unitLayer(language, size),
    ],
  }
}
