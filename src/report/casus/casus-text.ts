import { languageOf } from '../../case/index.js'
import { expectCasusResults, type CasusResults } from '../../casus/index.js'
import { given } from '../../money/index.js'
import type { SummaryOptions } from '../text/summary-text.js'
import { textTable } from '../text/text-table.js'
import { wrapText } from '../text/wrap-text.js'
import { casusWords } from './casus-words.js'
import type { DocumentTable } from '../document/report-document.js'
import { casusFrame, casusNotes, eventSentences, helperSentences, planSentences } from './casus-sentences.js'
import { payerTable, serviceTable, yearTable } from './casus-tables.js'

/**
 * A casus as plain text for a terminal: what each plan costs against now, service by service and party by party, the
 * helpers that come through the door, and what happens when.
 *
 * @throws ArgumentTypeError where it is given something else than results of a casus
 *
 * @example
 * import { readAs } from 'maatschappelijke-businesscase/yaml'
 *
 * const read = readAs(textOf('casus/gezin.yaml'), parseCasus)
 * if (!read.ok) throw new Error(read.problems[0]?.message)
 * casusText(casusResults(read.casus), { language: 'en' })
 * // ...
 * // Plan A costs €116,556 rather than €130,526: €13,970 less.
 * // Plan B costs €92,346 rather than €130,526: €38,179 less.
 * // ...
 */
export const casusText = (results: CasusResults, options: SummaryOptions = {}): string => {
  expectCasusResults('casusText', results)
  const { width = 80 } = given.options('casusText', options)
  const language = languageOf(options)
  const words = casusWords[language]
  const reading = { results, language }
  const heading = (title: string): readonly string[] => ['', title, '-'.repeat(title.length)]
  const table = ({ caption, ...rest }: DocumentTable): readonly string[] => [
    ...heading(caption),
    textTable(rest, width),
  ]
  const lines = (texts: readonly string[]): readonly string[] => texts.map((text) => wrapText(`- ${text}`, width, '  '))
  const events = eventSentences(reading)
  return [
    wrapText(results.casus.name, width),
    '='.repeat(Math.min(width, results.casus.name.length)),
    wrapText(casusFrame(reading), width),
    ...planSentences(reading).map((text) => wrapText(text, width)),
    ...table(serviceTable(reading)),
    ...casusNotes(reading).map((text) => wrapText(text, width)),
    ...table(payerTable(reading)),
    ...table(yearTable(reading)),
    ...heading(words.helpers),
    ...lines(helperSentences(reading)),
    wrapText(words.helpersNote, width),
    ...(events.length === 0 ? [] : [...heading(words.events), ...lines(events)]),
    '',
    wrapText(words.rounding, width),
    '',
  ].join('\n')
}
