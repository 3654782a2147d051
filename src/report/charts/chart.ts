import type { TextTable } from '../text/text-table.js'

/** Plain data, as JSON holds it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * A chart as a Vega-Lite specification: plain data, with its numbers included, that any tool for Vega-Lite can draw.
 */
export type ChartSpecification = Readonly<Record<string, Json>>

/** How wide the chart may be: for a page or a screen (`wide`), or for a phone (`narrow`). */
export type ChartSize = 'wide' | 'narrow'

/**
 * The widths in which a chart is drawn.
 *
 * @example
 * chartSizes // ['wide', 'narrow']
 */
export const chartSizes = ['wide', 'narrow'] as const

/** A chart with what it says in words and in numbers, so that a reader who cannot see it misses nothing. */
export interface Chart {
  /** Names it among the charts of a report, and its files; see `chartNames`. */
  readonly name: string
  /** What it shows a reader of this case: the finding, in a sentence without a full stop that follows from the figures. */
  readonly title: string
  /** What kind of figures it holds, the same for every case: the caption of its table. */
  readonly subject: string
  /** How to read it, in a sentence or two. */
  readonly description: string
  /** The chart as Vega-Lite, in one of its widths. */
  specification(size: ChartSize): ChartSpecification
  /** The numbers it shows. */
  readonly table: TextTable
}
