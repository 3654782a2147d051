import type { BusinessCase } from '../parts/business-case.js'
import { addressInCase } from '../paths/address-in-case.js'
import type { Finding, Language, Problem } from '../problem.js'
import { problemInWords } from './problem-in-words.js'

/** What is wrong with a case that was read, in words; the grammar is not needed for it, so that calculating stays light. */
export const problemOfCase = (finding: Finding, businessCase: BusinessCase, language: Language): Problem =>
  problemInWords(finding, businessCase, language, (path) => addressInCase(businessCase, path))
