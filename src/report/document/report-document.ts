import type { Language } from '../language/language.js'
import type { Chart } from '../charts/chart.js'
import type { KeyFigure } from '../facts/key-figures.js'
import type { TextTable } from '../text/text-table.js'

/** A table of a report: words and numbers under a caption. */
export interface DocumentTable extends TextTable {
  readonly caption: string
  /** Columns further to the right that hold words too, counted from zero. */
  readonly wordsAt?: readonly number[]
}

/** The content of a report, apart from its layout: the same blocks become HTML and Markdown. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Questions with their answers, one after another. */
  | { readonly kind: 'answers'; readonly answers: readonly string[] }
  /** The few figures to read first, large, and what must be known beside them. */
  | { readonly kind: 'key-figures'; readonly figures: readonly KeyFigure[]; readonly notes: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: DocumentTable }
  /** A table that is too long to read through, folded away on a screen. */
  | { readonly kind: 'folded-table'; readonly title: string; readonly table: DocumentTable }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'subheading'; readonly text: string }

/** A block of running text. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

export interface Section {
  /** Names the section in links; unique within a document. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A report or memo as content, in one language. */
export interface ReportDocument {
  readonly language: Language
  readonly title: string
  /** The line under the title: what kind of document this is. */
  readonly kind: string
  readonly question?: string
  /** What holds for the whole document: months, price level, discount rate. */
  readonly frame: string
  /** What stands above all sections. */
  readonly lead?: readonly Block[]
  readonly sections: readonly Section[]
}
