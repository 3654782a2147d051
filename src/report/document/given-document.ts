import { languageOf } from '../../case/index.js'
import { given } from '../../money/index.js'
import type { ReportDocument } from './report-document.js'

/**
 * Checks that the argument is a document in a supported language.
 *
 * @throws TypeError where it is not a document
 */
export const givenDocument = (caller: string, document: ReportDocument): ReportDocument => {
  const expected = 'a document, the answer of caseReport or councilMemo'
  const { title, kind, frame, sections } = given.object(caller, expected, document)
  for (const part of [title, kind, frame])
    given.text(caller, `${expected} with its title, kind and frame as texts`, part)
  given.list(caller, `sections in ${expected}`, sections)
  return { ...document, language: languageOf(document) }
}
