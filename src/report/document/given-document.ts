import { languageOf } from '../../case/index.js'
import { given } from '../../money/index.js'
import type { ReportDocument } from './report-document.js'

/**
 * Checks that the argument is a document in a supported language.
 *
 * @throws TypeError where it is not a document
 */
export const givenDocument = (caller: string, document: ReportDocument): ReportDocument => {
  const expected = {
    nl: 'een document, het antwoord van caseReport of councilMemo',
    en: 'a document, the answer of caseReport or councilMemo',
  }
  const { title, kind, frame, sections } = given.object(caller, expected, document)
  for (const part of [title, kind, frame])
    given.text(
      caller,
      {
        nl: `${expected.nl} met titel (title), soort (kind) en kader (frame) als tekst`,
        en: `${expected.en} with its title, kind and frame as texts`,
      },
      part,
    )
  given.list(caller, { nl: `delen in ${expected.nl}`, en: `sections in ${expected.en}` }, sections)
  return { ...document, language: languageOf(document) }
}
