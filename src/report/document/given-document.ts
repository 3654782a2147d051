import { languageOf } from '../../case/index.js'
import { given } from '../../money/index.js'
import { givenDay } from '../language/given-day.js'
import type { ReportDocument } from './report-document.js'

/**
 * Checks that the argument is a document in a supported language.
 *
 * @throws TypeError where it is not a document
 * @throws RangeError where its date is no day
 */
export const givenDocument = (caller: string, document: ReportDocument): ReportDocument => {
  const expected = {
    nl: 'een document, het antwoord van caseReport of councilMemo',
    en: 'a document, the answer of caseReport or councilMemo',
  }
  const { title, kind, frame, sections, date } = given.object(caller, expected, document)
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
  givenDay(caller, date)
  return { ...document, language: languageOf(document) }
}
