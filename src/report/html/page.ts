import type { DrawnChart } from '../charts/draw-chart.js'
import type { Language } from '../language/language.js'
import type { TextWriter } from './text-writer.js'

/** What every section of a page is written with. */
export interface Page {
  readonly language: Language
  /** The drawn charts by name. */
  readonly drawn: ReadonlyMap<string, DrawnChart>
  readonly write: TextWriter
  /** The attributes of what states the figure at an address: the first of a page is its anchor. */
  readonly anchor: (address: string | undefined) => string
}
