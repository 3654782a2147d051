import type { Results } from '../appraisal/index.js'
import type { Language } from './language.js'

/** What a section of a text report is made from. */
export interface Page {
  readonly results: Results
  readonly language: Language
  /** Characters on a line. */
  readonly width: number
}
