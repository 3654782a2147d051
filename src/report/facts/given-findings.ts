import { given } from '../../money/index.js'
import type { ReviewFinding } from '../../review/index.js'

const findingsWords = { nl: 'bevindingen, het antwoord van reviewCase', en: 'findings, the answer of reviewCase' }
const textWords = {
  nl: 'bevindingen met hun tekst, het antwoord van reviewCase',
  en: 'findings with their text, the answer of reviewCase',
}

/** The findings of a review that a function was given, each with its text. */
export const givenFindings = (caller: string, findings: readonly ReviewFinding[]): readonly ReviewFinding[] => {
  for (const finding of given.list(caller, findingsWords, findings))
    given.object(caller, textWords, given.object(caller, findingsWords, finding).text)
  return findings
}
