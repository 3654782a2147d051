import type { BusinessCase } from '../../case/index.js'
import { fill, wordConcept, wordPeople, type Language } from '../../report/index.js'
import type { Label } from '../../sheet/index.js'
import { workbookWords } from '../workbook-words.js'

/** What a number is that several effects share, in words that hold too once one of them has a number of its own. */
export const sharedLabel = ({ concept, about }: Label, businessCase: BusinessCase, language: Language): string =>
  fill(workbookWords[language].sharedBy, {
    what: wordPeople(wordConcept(concept, language), about, businessCase, language),
  })
