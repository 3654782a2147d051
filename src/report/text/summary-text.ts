import type { Results } from '../../calculation/index.js'
import { expectArgument, languageOf } from '../../case/index.js'
import { given } from '../../money/index.js'
import {
  fundTable,
  movesTable,
  pocketsTable,
  structuralGapTable,
  type TitledTable,
} from '../tables/agreement-tables.js'
import { bridgeTable } from '../tables/bridge-tables.js'
import { figureNotes } from '../notes/figure-notes.js'
import { calculationFrame } from '../facts/calculation-frame.js'
import { firstAnswers } from '../facts/first-answers.js'
import { ladderNotes } from '../notes/ladder-notes.js'
import { heading } from '../heading.js'
import type { Language } from '../language/language.js'
import type { Reading } from '../language/reading.js'
import { ladderTable } from '../tables/ladder-table.js'
import { partyTable } from '../tables/party-table.js'
import { societyTable } from '../tables/society-table.js'
import { textTable } from './text-table.js'
import { wordParty } from '../language/word-label.js'
import { summaryWords } from '../words/summary.js'
import { wrapText } from './wrap-text.js'

/** What a section of the text is made from. */
interface Page extends Reading {
  /** Characters on a line. */
  readonly width: number
}

export interface SummaryOptions {
  readonly language?: Language | undefined
  /** Characters on a line. */
  readonly width?: number | undefined
}

/**
 * The results as plain text for a terminal: three answers, a table per party, society, and the savings ladder.
 * Where printed parts do not add up to their printed total, it says so.
 */
export const summaryText = (results: Results, options: SummaryOptions = {}): string => {
  expectArgument('summaryText', 'results', results)
  const { width = 80 } = given.options('summaryText', options)
  const language = languageOf(options)
  const page = { results, language, width }
  return [
    heading(results.businessCase.name, '='),
    wrapText(calculationFrame(page), width),
    ...question(page),
    '',
    heading(summaryWords[language].answers, '-'),
    ...firstAnswers(page).map((answer, position) => wrapText(`${position + 1}. ${answer}`, width, '   ')),
    '',
    heading(summaryWords[language].cash, '-'),
    textTable(partyTable(page), width),
    '',
    ...agreementSections(page),
    heading(summaryWords[language].society, '-'),
    textTable(societyTable(page), width),
    ...pmList(page),
    '',
    ...bridgeSection(page),
    heading(summaryWords[language].ladder, '-'),
    textTable(ladderTable(page), width),
    ...ladderNotes(results, language).map((note) => wrapText(note, width)),
    '',
    ...figureNotes(results, language).map((note) => wrapText(note, width)),
    '',
  ].join('\n')
}

const question = ({ results, language, width }: Page): readonly string[] => {
  const asked = results.businessCase.question
  return asked === undefined ? [] : ['', wrapText(`${summaryWords[language].question}: ${asked}`, width)]
}

/** The steps from welfare to cash without what each is; nothing where the two are equal. */
const bridgeSection = (page: Page): readonly string[] => {
  const titled = bridgeTable(page)
  if (titled === undefined) return []
  const short = (cells: readonly string[]): readonly string[] => cells.filter((_, column) => column !== 1)
  const { head, rows, foot = [], note } = titled.table
  return [
    heading(titled.title, '-'),
    textTable(
      { head: short(head), rows: rows.map(short), foot: foot.map(short), ...(note === undefined ? {} : { note }) },
      page.width,
    ),
    '',
  ]
}

/** What settlement, agreements and the fund do, as sections of text; none where a case has nothing of the kind. */
const agreementSections = (page: Page): readonly string[] => [
  ...section(page, pocketsTable(page)),
  ...section(page, movesTable(page)),
  ...section(page, structuralGapTable(page)),
  ...section(page, joined(fundTable(page))),
]

/** The notes on the fund are one paragraph. */
const joined = (fund: TitledTable | undefined): TitledTable | undefined =>
  fund === undefined ? undefined : { ...fund, notes: [fund.notes.join(' ')] }

const section = ({ width }: Page, titled: TitledTable | undefined): readonly string[] =>
  titled === undefined
    ? []
    : [
        heading(titled.title, '-'),
        textTable(titled.table, width),
        ...titled.notes.map((note) => wrapText(note, width)),
        '',
      ]

const pmList = ({ results, language, width }: Page): readonly string[] => {
  const words = summaryWords[language]
  if (results.pm.length === 0) return []
  const items = results.pm.map(({ sign, name, beneficiary }) =>
    wrapText(
      `${words.pmSign[sign]} ${wordParty(beneficiary, results.businessCase, language)}: ${name}`,
      width,
      '     ',
    ),
  )
  return ['', words.pm, ...items]
}
