import { expectArgument, languageOf } from '../../case/index.js'
import type { Results } from '../../calculation/index.js'
import { given } from '../../money/index.js'
import { calculationFrame } from '../facts/calculation-frame.js'
import { heading } from '../heading.js'
import type { Language } from '../language/language.js'
import { wrapText } from '../text/wrap-text.js'
import { budgetUseTable } from './budget-use-table.js'
import { frameworkTable } from './framework-tables.js'
import { goalTable, unmeasuredBrief } from './indicators/indicator-tables.js'
import { programmeWords } from './programme-words.js'
import { lineTable, projectPartiesNotes, projectTable } from './project-tables.js'
import { steeringSentences, steeringTable } from './steering-tables.js'
import { structuralDecisionTable, structuralSentences } from './structural-tables.js'
import { titledLines, underlined } from './titled-lines.js'

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
 *
 * @example
 * programmeText(calculate(programme), { language: 'en' })
 * // ...
 * // Projects: what they cost and bring, all parties together, present value in euros
 * // --------------------------------------------------------------------------------
 * // Project               From the budget       Cash    Society For each budget euro
 * // ...
 */
export const programmeText = (results: Results, asked: ProgrammeTextOptions = {}): string => {
  expectArgument('programmeText', 'results', results)
  const { width = 80 } = given.options('programmeText', asked)
  const language = languageOf(asked)
  const reading = { results, language }
  const [projects, budget] = [projectTable(reading, true), budgetUseTable(reading)]
  const goals = goalTable(reading)
  const gains = projectPartiesNotes(reading)
  return `${[
    heading(results.businessCase.name, '='),
    wrapText(calculationFrame(reading), width),
    ...titledLines(projects, width),
    ...titledLines(lineTable(reading, true), width),
    ...(gains.length === 0
      ? []
      : ['', underlined(programmeWords[language].gainers, width), ...gains.map((note) => wrapText(note, width, '  '))]),
    ...titledLines(budget, width),
    ...titledLines(structuralDecisionTable(reading), width),
    ...structuralSentences(reading).map((sentence) => wrapText(sentence, width)),
    ...titledLines(frameworkTable(reading, true), width),
    ...titledLines(steeringTable(reading, true), width),
    ...steeringSentences(reading).map((sentence) => wrapText(sentence, width)),
    ...titledLines(
      goals === undefined ? undefined : { ...goals, notes: [...goals.notes, ...unmeasuredBrief(reading)] },
      width,
    ),
  ].join('\n')}\n`
}
