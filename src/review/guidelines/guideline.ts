import type { Language } from '../../case/index.js'

/** What asks for something: a published text and where in it, or a chapter of our own method. */
export interface Guideline {
  /** Stable, for a program. */
  readonly id: string
  /** Who wrote it, when, its title and the place in it, in the language of the reader; titles stay as published. */
  readonly name: Readonly<Record<Language, string>>
}
