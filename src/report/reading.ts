import type { Results } from '../appraisal/index.js'
import type { Language } from './language.js'
import type { CaseRisk } from './uncertainty/case-risk.js'

/** Results, and the language they are read in. */
export interface Reading {
  readonly results: Results
  readonly language: Language
  /** How sure the results are, from `caseRisk`; `null` where no number of the case is uncertain, absent where nobody asked. */
  readonly risk?: CaseRisk | null
}
