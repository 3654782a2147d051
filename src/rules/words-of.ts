/** A chapter of the documentation, by its document and its heading. */
export type Chapter = `docs/${'method' | 'agreements' | 'attribution'}.md, ${string}`

/** What a figure is called in both languages, and the chapter that defines it. */
export interface FigureWords {
  readonly chapter: Chapter
  readonly nl: string
  readonly en: string
}

/** The words of each figure of a table: a figure without words or chapter does not compile. */
export type WordsOf<Figures> = Readonly<Record<keyof Figures, FigureWords>>
