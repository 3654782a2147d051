import { version } from '../../../package.json'
import type { Language } from '../language/language.js'
import { reportWords } from '../words/report.js'
import { fill } from '../words/summary.js'

/** Which version of the library made a document: with it and the case the document can be made again. */
export const madeWith = (language: Language): string => fill(reportWords[language].made, { version })
