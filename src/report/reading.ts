import type { Results } from '../appraisal/index.js'
import type { Language } from './language.js'

/** Results, and the language they are read in. */
export interface Reading {
  readonly results: Results
  readonly language: Language
}
