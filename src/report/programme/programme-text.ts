import { expectArgument, languageOf } from '../../case/index.js'
import type { Results } from '../../calculation/index.js'
import { given } from '../../money/index.js'
import { calculationFrame } from '../facts/calculation-frame.js'
import { heading } from '../heading.js'
import type { Language } from '../language/language.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { textTable } from '../text/text-table.js'
import { underlined } from '../text/underlined.js'
import { wrapText } from '../text/wrap-text.js'
import { budgetUseTable } from './budget-use-table.js'
import { programmeWords } from './programme-words.js'
import { projectPartiesNotes, projectTable } from './project-tables.js'

/** How to print a programme. */
export interface ProgrammeTextOptions {
  readonly language?: Language | undefined
  /** The most characters on a line; 80 where it is not stated. */
  readonly width?: number | undefined
}

/**
 * A programme as text for a terminal: what its projects cost and bring, for whom, where they overlap, and how its budget
 * is used by year. Only the frame where the case names no projects and has no budget.
 *
 * @throws ArgumentTypeError for what are not the results of `calculate`
 * @example
 * programmeText(calculate(businessCase), { language: 'nl' })
 */
export const programmeText = (results: Results, asked: ProgrammeTextOptions = {}): string => {
  expectArgument('programmeText', 'results', results)
  const { width = 80 } = given.options('programmeText', asked)
  const language = languageOf(asked)
  const reading = { results, language }
  const [projects, budget] = [projectTable(reading, true), budgetUseTable(reading)]
  const gains = projectPartiesNotes(reading)
  return `${[
    heading(results.businessCase.name, '='),
    wrapText(calculationFrame(reading), width),
    ...tableLines(projects, width),
    ...(gains.length === 0
      ? []
      : ['', underlined(programmeWords[language].gainers, width), ...gains.map((note) => wrapText(note, width, '  '))]),
    ...tableLines(budget, width),
  ].join('\n')}\n`
}

const tableLines = (own: TitledTable | undefined, width: number): readonly string[] =>
  own === undefined
    ? []
    : ['', underlined(own.title, width), textTable(own.table, width), ...own.notes.map((note) => wrapText(note, width))]
