import type { BusinessCase } from '../../case/index.js'
import { fill, wordConcept, wordPeople, type Language } from '../../report/index.js'
import type { Label } from '../../sheet/index.js'
import { workbookWords } from '../workbook-words.js'

/** What a number is that several effects share, in words, with how many they are. */
export const sharedLabel = (
  { concept, about }: Label,
  count: number,
  businessCase: BusinessCase,
  language: Language,
): string =>
  fill(workbookWords[language].sharedBy, {
    what: wordPeople(wordConcept(concept, language), about, businessCase, language),
    count: String(count),
  })
