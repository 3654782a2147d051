import type { Language } from '../language/language.js'
import type { Chart } from '../charts/chart.js'
import type { KeyFigure } from '../answers/key-figures.js'
import type { TextTable } from '../text/text-table.js'

/** A table of a report: words and numbers under a caption. */
export interface DocumentTable extends TextTable {
  readonly caption: string
  /** The column that a page shows first after the names, where a phone has no room for all; counted from zero. */
  readonly firstOnPage?: number
  /** Texts that its cells refer to by number, such as `[3]`. */
  readonly sources?: readonly NumberedText[]
}

/** A text with the number by which cells refer to it. */
export interface NumberedText {
  readonly number: number
  readonly text: string
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
  /** A chart, and the line beneath it that says which case it is of. */
  | ChartBlock
  | { readonly kind: 'subheading'; readonly text: string }

/** A chart in a document. */
export interface ChartBlock {
  readonly kind: 'chart'
  readonly chart: Chart
  readonly source: string
}

/** A block of running text. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** A titled part of a document. */
export interface Section {
  /** Names the section in links; unique within a document. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
  /**
   * Where it stands: before everything else what decides, in an appendix what proves it.
   *
   * @defaultValue 'main'
   */
  readonly part?: 'main' | 'appendix'
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
  /** The day that it is of, `2024-03-01`; without it the document names no day. */
  readonly date?: string
  /** Texts of the case, such as names and sources, which are Dutch in a document of any language. */
  readonly dutch?: readonly string[]
  /** What stands above all sections. */
  readonly lead?: readonly Block[]
  readonly sections: readonly Section[]
  /** The line beneath all of it, of a letter or a page of one sheet: how its figures can be checked. */
  readonly closing?: string
}

/** The sections of one part of a document, in their order. */
export const sectionsIn = (part: 'main' | 'appendix', { sections }: ReportDocument): readonly Section[] =>
  sections.filter((section) => (section.part ?? 'main') === part)
