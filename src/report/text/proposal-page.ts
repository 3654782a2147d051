import type { BusinessCase } from '../../case/index.js'
import type { Language } from '../language/language.js'

/** What the texts of proposals are written for. */
export interface ProposalPage {
  readonly businessCase: BusinessCase
  readonly language: Language
  readonly width: number
}
