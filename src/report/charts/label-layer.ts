import type { ChartSpecification, Json } from './chart.js'
import { ink } from './chart-style.js'

/** The name of a row or a column of a chart, over one or more lines. */
export interface AxisLabel {
  /** The value that the axis has for it. */
  readonly key: string
  readonly lines: readonly string[]
}

/** Pixels from one line of a name to the next. */
export const lineHeight = (fontSize: number): number => Math.round(fontSize * 1.15)

/** Pixels from one row to the next in which names of several lines keep white between them; at least so many. */
export const rowHeight = (names: readonly (readonly string[])[], fontSize: number, least: number): number =>
  Math.max(least, Math.max(...names.map(({ length }) => length)) * lineHeight(fontSize) + 12)

/** Pixels between the names of rows and the plot. */
export const labelGap = 8

/**
 * Names beside the rows (`y`) or above the columns (`x`) of a chart, each around the middle of what it names: an axis
 * of Vega puts the first of several lines there, and the others below.
 *
 * @param turned names of columns that are read from the bottom up
 */
export const labelLayer = (
  along: 'x' | 'y',
  labels: readonly AxisLabel[],
  position: Json,
  field: string,
  fontSize: number,
  turned = false,
): ChartSpecification => {
  const line = lineHeight(fontSize)
  const upright = along === 'x' && !turned
  return {
    data: {
      values: labels.map(({ key, lines }) => ({
        [field]: key,
        label: lines.join('\n'),
        // Several lines stand around the middle of a row, and end above a column.
        shift: upright ? (1 - lines.length) * line : ((1 - lines.length) * line) / 2,
      })),
    },
    mark: {
      type: 'text',
      align: along === 'y' ? 'right' : turned ? 'left' : 'center',
      baseline: upright ? 'bottom' : 'middle',
      lineBreak: '\n',
      lineHeight: line,
      fontSize,
      color: ink.text,
      ...(turned ? { angle: -90 } : {}),
      dx: along === 'y' ? -labelGap : turned ? labelGap : 0,
      dy: { expr: upright ? 'datum.shift - 7' : 'datum.shift' },
    },
    encoding: { [along]: position, [along === 'x' ? 'y' : 'x']: { value: 0 }, text: { field: 'label' } },
  }
}
