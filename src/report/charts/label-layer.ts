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

/** The least pixels from one row to the next that keep white space between names of several lines. */
export const rowHeight = (names: readonly (readonly string[])[], fontSize: number, least: number): number =>
  Math.max(least, Math.max(...names.map(({ length }) => length)) * lineHeight(fontSize) + 12)

/** Pixels between the names of rows and the plot. */
export const labelGap = 8

/**
 * Names beside the rows (`y`) or above the columns (`x`) of a chart, each centred on its row or column. An axis of Vega
 * would centre the first of several lines and put the others below it.
 *
 * @param turned whether names of columns are read from the bottom up
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
        // Several lines are centred on the middle of a row, or end just above a column.
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
