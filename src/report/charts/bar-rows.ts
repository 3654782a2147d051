import type { Language } from '../language/language.js'
import { chartWords } from '../words/charts.js'
import type { ChartSize, ChartSpecification } from './chart.js'
import { chartWidth, fontSizes, ink, plotOf, smallSizes } from './chart-style.js'
import { lineHeight } from './label-layer.js'
import { textWidth } from './text-width.js'
import { wrapLabel } from './wrap-label.js'

/** What stands above the bar of one row. */
export interface RowLabel {
  readonly name: string
  /** Smaller, beneath the name. */
  readonly note?: string
  /** At the right, on the first line of the name. */
  readonly aside?: string
}

/** Where the bar of a row is, in pixels from the top of the plot. */
export interface BarPlace {
  readonly top: number
  readonly middle: number
  readonly bottom: number
}

/** Rows of a chart, each with its name above its bar: a phone has no room for names beside them. */
export interface BarRows {
  readonly height: number
  readonly bars: readonly BarPlace[]
  readonly layers: readonly ChartSpecification[]
}

/** Left and right of the plot, in pixels. */
export const rowMargin = 6

/** The width of a plot of rows, in pixels. */
export const rowWidth = (size: ChartSize): number => chartWidth[size] - 2 * rowMargin

/** A position in pixels from the top of the plot. */
export const pixelsDown = (field: string): ChartSpecification => ({
  field,
  type: 'quantitative',
  scale: null,
  axis: null,
})

/** How thick a bar is, in pixels. */
const THICKNESS = 18

export const barRows = (labels: readonly RowLabel[], size: ChartSize): BarRows => {
  const fontSize = fontSizes[size]
  const small = smallSizes[size]
  const width = rowWidth(size)
  let down = 4
  const bars: BarPlace[] = []
  const names: Record<string, string | number>[] = []
  const notes: Record<string, string | number>[] = []
  const asides: Record<string, string | number>[] = []
  for (const { name, note, aside } of labels) {
    const beside = aside === undefined ? 0 : Math.ceil(textWidth(aside, small)) + 16
    const lines = wrapLabel(name, { width: width - beside, fontSize, lines: 4 })
    names.push({ text: lines.join('\n'), down })
    if (aside !== undefined) asides.push({ text: aside, down: down + fontSize - small })
    down += lines.length * lineHeight(fontSize) + 3
    if (note !== undefined) {
      const noteLines = wrapLabel(note, { width, fontSize: small, lines: 3 })
      notes.push({ text: noteLines.join('\n'), down })
      down += noteLines.length * lineHeight(small) + 3
    }
    down += 2
    bars.push({ top: down, middle: down + THICKNESS / 2, bottom: down + THICKNESS })
    down += THICKNESS + 16
  }
  const text = (values: Record<string, string | number>[], own: ChartSpecification): readonly ChartSpecification[] =>
    values.length === 0
      ? []
      : [
          {
            data: { values },
            mark: { type: 'text', baseline: 'top', align: 'left', lineBreak: '\n', ...own },
            encoding: {
              x: { value: own['align'] === 'right' ? 'width' : 0 },
              y: pixelsDown('down'),
              text: { field: 'text' },
            },
          },
        ]
  return {
    height: down - 6,
    bars,
    layers: [
      ...text(names, { fontSize, lineHeight: lineHeight(fontSize) }),
      ...text(notes, { fontSize: small, lineHeight: lineHeight(small), color: ink.soft }),
      ...text(asides, { fontSize: small, align: 'right' }),
    ],
  }
}

/** A line across the bar of each row at one amount, such as zero: it stays clear of the names between them. */
export const acrossBars = (amount: number, { bars }: BarRows, x: ChartSpecification): ChartSpecification => ({
  data: { values: bars.map(({ top, bottom }) => ({ amount, top: top - 3, bottom: bottom + 3 })) },
  mark: { type: 'rule', color: ink.text, strokeWidth: 1.4 },
  encoding: { x: { ...x, field: 'amount' }, y: pixelsDown('top'), y2: { field: 'bottom' } },
})

/** A scale from the least to the most amount, with pixels left free beside both for what is written there. */
export const scaleWithRoom = (
  amounts: readonly number[],
  size: ChartSize,
  left: number,
  right: number,
): { readonly domain: readonly [number, number]; readonly x: ChartSpecification } => {
  const least = Math.min(...amounts)
  const most = Math.max(...amounts)
  const perPixel = (most - least || 1) / (rowWidth(size) - left - right)
  const domain = [least - left * perPixel, most + right * perPixel] as const
  return {
    domain,
    x: { type: 'quantitative', scale: { domain: [...domain], nice: false, zero: false }, axis: null },
  }
}

/** The plot of rows: room above them for the unit, and below them for an axis where there is one. */
export const rowsPlot = (size: ChartSize, { height }: BarRows, axis = 0, head = 22): ChartSpecification =>
  plotOf(size, height, { left: rowMargin, right: rowMargin, top: head, bottom: axis + 4 })

/** Between two amounts, as high as a bar. */
export const spanOf = (x: ChartSpecification): ChartSpecification => ({
  x: { ...x, field: 'from' },
  x2: { field: 'to' },
  y: pixelsDown('top'),
  y2: { field: 'bottom' },
})

/** The unit of the figures, once, above the rows. */
export const unitLayer = (language: Language, size: ChartSize): ChartSpecification => ({
  data: { values: [{ unit: chartWords[language].thousands }] },
  mark: { type: 'text', align: 'right', baseline: 'bottom', color: ink.soft, fontSize: smallSizes[size] },
  encoding: { x: { value: 'width' }, y: { value: -4 }, text: { field: 'unit' } },
})
