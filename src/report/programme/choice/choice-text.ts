import { expectArgument, languageOf, nameById, type BusinessCase } from '../../../case/index.js'
import { formatEuro, formatNumber, given, listed } from '../../../money/index.js'
import { expectChoice, type Choice } from '../../../programme/choose/index.js'
import { calculationFrame } from '../../facts/calculation-frame.js'
import { heading } from '../../heading.js'
import { formatChance } from '../../language/format-chance.js'
import { lateNotes } from '../../notes/late-notes.js'
import { textTable } from '../../text/text-table.js'
import { wrapText } from '../../text/wrap-text.js'
import { fill } from '../../words/summary.js'
import { budgetUseTable } from '../budget-use-table.js'
import { chosenTable, leftOutTable, objectiveWords, regretTable, type ChoiceReading } from './choice-tables.js'
import { choiceWords } from './choice-words.js'
import type { ProgrammeTextOptions } from '../programme-text.js'
import { projectTable } from '../project-tables.js'
import { titledLines } from '../titled-lines.js'

/**
 * The best choice among the projects of a programme as text for a terminal: what starts and what does not, what that
 * takes, the budget by year, and how sure the choice is.
 *
 * @param programme the case that was chosen from
 * @throws ArgumentTypeError for what are not a case and the answer of `choose`
 *
 * @example
 * choiceText(programme, await choose(programme, { draws: 100 }), { language: 'en' })
 * // ...
 * // Most for society (welfare): 3 of the 12 projects start. Against no project at
 * // all that is worth €965,834, at present value.
 * // ...
 */
export const choiceText = (programme: BusinessCase, choice: Choice, asked: ProgrammeTextOptions = {}): string => {
  expectArgument('choiceText', 'case', programme)
  expectChoice('choiceText', choice)
  const { width = 80 } = given.options('choiceText', asked)
  const language = languageOf(asked)
  const words = choiceWords[language]
  const reading: ChoiceReading = { choice, programme, language }
  const results = { results: choice.results, language }
  const objective = objectiveWords(reading)
  const paragraph = (text: string): string => wrapText(text, width)
  return `${[
    heading(fill(words.title, { name: programme.name }), '='),
    paragraph(calculationFrame(results)),
    '',
    paragraph(
      choice.chosen.length === 0
        ? fill(words.answerNone, { objective })
        : fill(choice.chosen.length === 1 ? words.answerOne : words.answer, {
            objective,
            count: String(choice.chosen.length),
            all: String(programme.projects.length),
            gain: formatEuro(choice.gain, language),
          }),
    ),
    ...termsOf(reading).map(paragraph),
    ...(choice.chosen.length === 0
      ? []
      : [
          '',
          heading(words.chosen, '-'),
          textTable(chosenTable(reading), width),
          ...titledLines(projectTable(results, true), width),
        ]),
    ...(choice.leftOut.length === 0
      ? []
      : [
          '',
          heading(words.leftOut, '-'),
          textTable(leftOutTable(reading), width),
          paragraph(fill(words.leftOutNote, { objective })),
        ]),
    ...titledLines(budgetUseTable(results), width),
    ...lateNotes(choice.results, language).flatMap((note) => ['', paragraph(note)]),
    ...regretLines(reading, width),
    '',
    ...togetherOf(reading).map(paragraph),
    paragraph(programme.budget === undefined ? words.method : `${words.withinBudget} ${words.method}`),
  ].join('\n')}\n`
}

const regretLines = (reading: ChoiceReading, width: number): readonly string[] => {
  const { choice, language } = reading
  const { regret } = choice
  const table = regretTable(reading)
  if (regret === null || table === undefined) return []
  const words = choiceWords[language]
  const draws = formatNumber(regret.draws, 0, language)
  const [mean, p95] = [formatEuro(regret.mean, language), formatEuro(regret.p95, language)]
  return [
    '',
    heading(words.regret, '-'),
    wrapText(
      [
        fill(words.regretBest, { chance: formatChance(regret.isBest, language), draws }),
        fill(words.regretMean, { mean, p95 }),
        words.regretNote,
      ].join(' '),
      width,
    ),
    textTable(table, width),
    wrapText(fill(words.drawn, { draws, seed: String(regret.seed) }), width),
  ]
}

/** What the choice had to respect, in one sentence; nothing where it was free. */
const termsOf = ({ programme, language }: ChoiceReading): readonly string[] => {
  const { choice, projects, parties, lines } = programme
  if (choice === undefined) return []
  const words = choiceWords[language]
  const names = (ids: readonly string[]): string => listed(ids.map((id) => nameById(projects, id)))
  const terms = [
    ...(choice.required.length === 0 ? [] : [fill(words.required, { projects: names(choice.required) })]),
    ...(choice.excluded.length === 0 ? [] : [fill(words.excludedTerm, { projects: names(choice.excluded) })]),
    ...choice.notWorseOff.map((id) => fill(words.notWorseOff, { parties: nameById(parties, id) })),
    ...Object.entries(choice.startYears).map(([project, years]) =>
      fill(words.startYears, { project: nameById(projects, project), years: listed(years.map(String)) }),
    ),
    ...choice.atLeast.map(({ line, projects: count, euros }) =>
      count === undefined
        ? fill(words.leastEuros, { amount: formatEuro(euros ?? 0, language), line: nameById(lines, line) })
        : fill(words.leastProjects, { count: String(count), line: nameById(lines, line) }),
    ),
  ]
  return terms.length === 0 ? [] : [fill(words.terms, { terms: terms.join('; ') })]
}

const togetherOf = ({ choice: { together }, programme, language }: ChoiceReading): readonly string[] =>
  together.length === 0
    ? []
    : [
        fill(choiceWords[language].together, {
          groups: together.map((ids) => listed(ids.map((id) => nameById(programme.projects, id)))).join('; '),
        }),
      ]
