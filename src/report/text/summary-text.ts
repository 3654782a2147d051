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
import { afterAgreementsTable } from '../tables/after-agreements-table.js'
import { budgetUseTable } from '../programme/budget-use-table.js'
import { lineTable, projectPartiesTable, projectTable } from '../programme/project-tables.js'
import { delayTable } from '../tables/delay-table.js'
import { bridgeTable } from '../tables/bridge-tables.js'
import { decisionNotes } from '../notes/decision-notes.js'
import { figureNotes } from '../notes/figure-notes.js'
import { calculationFrame } from '../facts/calculation-frame.js'
import { firstAnswers } from '../answers/first-answers.js'
import { ladderNotes } from '../notes/ladder-notes.js'
import { heading } from '../heading.js'
import { underlined } from './underlined.js'
import type { Language } from '../language/language.js'
import { isDrawn, type DrawnReading } from '../language/drawn-reading.js'
import type { SimulationResults } from '../../risk/index.js'
import { groundNotes } from '../answers/ground-notes.js'
import { outcomeTable } from '../tables/outcome-table.js'
import { outcomeTableWords } from '../words/answers/outcome-table.js'
import { incomeTable, partyIncomeTable } from '../tables/income-tables.js'
import { largestRows } from '../tables/largest-rows.js'
import { ladderTable } from '../tables/ladder-table.js'
import { partyTable } from '../tables/party-table.js'
import { societyTable } from '../tables/society-table.js'
import { textTable, type TextTable } from './text-table.js'
import { wordParty } from '../language/word-label.js'
import { fill, summaryWords } from '../words/summary.js'
import { wrapText } from './wrap-text.js'

/** What a section of the text is made from. */
interface Page extends DrawnReading {
  /** Characters on a line. */
  readonly width: number
}

/** How a summary is written. */
export interface SummaryOptions {
  readonly language?: Language | undefined
  /** Characters on a line. */
  readonly width?: number | undefined
  /**
   * At most so many lines: the parts that come last and fit no more are left out, and named. The answers and the table
   * of the parties always stand; of many parties that has those with the largest amounts.
   *
   * @defaultValue all parts
   */
  readonly lines?: number | undefined
  /**
   * How the results are distributed, from `simulate`: then mean, range and chance stand beside what is stated. `null`
   * says that no number is uncertain.
   */
  readonly simulation?: SimulationResults | null | undefined
}

/**
 * The results as plain text for a terminal: three answers, a table per party, society, and the savings ladder.
 * Where printed parts do not add up to their printed total, it says so.
 * Amounts are rounded to whole euros.
 *
 * @throws ArgumentTypeError where it is given something else than results
 *
 * @example
 * summaryText(results, { language: 'en' })
 * // Begeleiding thuis
 * // =================
 * // From January 2026 through December 2030. Euros of 2026. Discount rate 2.25%
 * // ...
 */
export const summaryText = (results: Results, options: SummaryOptions = {}): string => {
  expectArgument('summaryText', 'results', results)
  const { width = 80, lines = Infinity, simulation } = given.options('summaryText', options)
  if (simulation !== undefined && simulation !== null) expectArgument('summaryText', 'simulation', simulation)
  const language = languageOf(options)
  const page: Page = {
    results,
    language,
    width,
    ...(simulation === undefined ? {} : { risk: simulation === null ? null : { simulation } }),
  }
  const [first, rest] = [fittingFirst(page, lines), furtherParts(page)]
  return `${[...first, ...fitting(rest, first.length, lines, page)].join('\n')}\n`
}

/** A part of the text that may be left out: what it is called then, and its lines with an empty one at the end. */
interface Part {
  readonly name: string
  readonly lines: readonly string[]
}

/** What stands in every summary, with so many parties as leave room for a line on what is left out. */
const fittingFirst = (page: Page, lines: number): readonly string[] => {
  let most = page.results.parties.length + page.results.wholes.length
  let first = firstPart(page, most)
  while (most > FEWEST_PARTIES && first.length > lines - LEFT_OUT_LINES) {
    most -= 1
    first = firstPart(page, most)
  }
  return first
}

/** However little room there is: the parties that a sentence names too. */
const FEWEST_PARTIES = 5

/** Lines for the names of the parts that are left out. */
const LEFT_OUT_LINES = 5

/** What stands in every summary: the frame, the question, the answers, what they rest on and the parties. */
const firstPart = (page: Page, mostParties: number): readonly string[] => {
  const { results, language, width } = page
  const words = summaryWords[language]
  const outcomes = outcomeTable(page)
  const parties = largestRows(outcomes ?? partyTable(page), mostParties, results, language)
  return [
    heading(results.businessCase.name, '='),
    wrapText(calculationFrame({ results, language }), width),
    ...question(page),
    '',
    heading(words.answers, '-'),
    ...firstAnswers(page).map((answer, position) => wrapText(`${position + 1}. ${answer}`, width, '   ')),
    ...decisionNotes(results, language).map((note) => wrapText(note, width)),
    wrapText(groundNotes(page).join(' '), width),
    '',
    heading(outcomes === undefined ? words.cash : outcomeTableWords[language].caption, '-'),
    textTable(parties, width),
    '',
  ].flatMap((text) => text.split('\n'))
}

/** All that may follow it, in the order in which it is read. */
const furtherParts = (page: Page): readonly Part[] => {
  const { results, language, width } = page
  const words = summaryWords[language]
  const plain = { results, language }
  const untitled = (name: string, body: readonly string[]): Part => ({
    name,
    lines: [...body, ''].flatMap((text) => text.split('\n')),
  })
  const part = (title: string, body: readonly string[], name = title.replace(/[,:(].*$/, '').trim()): Part =>
    untitled(name, [underlined(title, width), ...body])
  const notes = (texts: readonly string[]): readonly string[] => texts.map((note) => wrapText(note, width))
  const bridge = bridgeTable(plain)
  return [
    ...(isDrawn(page) ? [part(words.cash, [textTable(partyTable(page), width)], words.cashParts)] : []),
    part(words.society, [textTable(societyTable(plain), width), ...pmList(page)]),
    ...(bridge === undefined
      ? []
      : [part(bridge.title, [textTable(bridgeShort(bridge), width), ...notes(bridge.notes)])]),
    ...[
      pocketsTable(plain),
      afterAgreementsTable(plain),
      delayTable(plain),
      projectTable(plain),
      lineTable(plain),
      projectPartiesTable(plain),
      budgetUseTable(plain),
      movesTable(plain),
      structuralGapTable(plain),
      joined(fundTable(plain)),
    ].flatMap((titled) =>
      titled === undefined ? [] : [part(titled.title, [textTable(titled.table, width), ...notes(titled.notes)])],
    ),
    part(words.ladder, [textTable(ladderTable(plain), width), ...notes(ladderNotes(results, language))]),
    ...[incomeTable(plain), partyIncomeTable(plain)].flatMap((titled) =>
      titled === undefined ? [] : [part(titled.title, [textTable(titled.table, width), ...notes(titled.notes)])],
    ),
    untitled(words.conventions, notes(figureNotes(results, language))),
  ]
}

/** The parts that fit, and a line that names the others. */
const fitting = (parts: readonly Part[], used: number, lines: number, { language, width }: Page): readonly string[] => {
  const all = parts.flatMap((part) => part.lines)
  if (used + all.length <= lines) return all.slice(0, -1)
  const leftOut = (shown: number): readonly string[] => {
    const titles = parts.slice(shown).map(({ name }) => name)
    return wrapText(fill(summaryWords[language].leftOut, { parts: titles.join('; ') }), width).split('\n')
  }
  const shown = parts.findLastIndex(
    (_, at) => used + parts.slice(0, at + 1).flatMap((part) => part.lines).length + leftOut(at + 1).length <= lines,
  )
  return [...parts.slice(0, shown + 1).flatMap((part) => part.lines), ...leftOut(shown + 1)]
}

const question = ({ results, language, width }: Page): readonly string[] => {
  const asked = results.businessCase.question
  return asked === undefined ? [] : ['', wrapText(`${summaryWords[language].question}: ${asked}`, width)]
}

/** The steps from welfare to cash, without what each is. */
const bridgeShort = ({ table }: TitledTable): TextTable => {
  const short = (cells: readonly string[]): readonly string[] => cells.filter((_, column) => column !== 1)
  const { head, rows, foot = [], note } = table
  return { head: short(head), rows: rows.map(short), foot: foot.map(short), ...(note === undefined ? {} : { note }) }
}

/** The notes on the fund are one paragraph. */
const joined = (fund: TitledTable | undefined): TitledTable | undefined =>
  fund === undefined ? undefined : { ...fund, notes: [fund.notes.join(' ')] }

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
