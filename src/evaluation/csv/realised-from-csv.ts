import {
  languageOf,
  MOST_PROBLEMS,
  parseBusinessCase,
  valueAt,
  type BusinessCaseInput,
  type Language,
  type Problem,
  type ProblemCode,
} from '../../case/index.js'
import { given } from '../../money/index.js'
import { csvFact, type CsvFact } from './csv-facts.js'
import { csvKindOf } from './csv-kinds.js'
import { csvProblem, type CsvFinding, type CsvProblem } from '../../case/csv/index.js'
import { csvTable } from './csv-table.js'
import { factOfProblem } from './fact-of-problem.js'
import { joinFacts } from './join-facts.js'
import { knownIds } from './known-ids.js'
import { asMissingRow } from './missing-row.js'
import { notesOf } from './notes-of.js'
import { isCount, statedFacts } from './stated-facts.js'

/** How to read what is realised from a CSV. */
export interface RealisedFromCsvOptions {
  readonly language?: Language | undefined
  /** The reference month (peildatum), `2025-12`; that of the case where it states one. */
  readonly through?: string | undefined
  /** Where the rows come from that name no source. */
  readonly source?: string | undefined
}

/** What is realised of a case, or everything that is wrong with the CSV. */
export type RealisedFromCsv =
  | {
      readonly ok: true
      /** As a case states it: what it stated already, with what the CSV adds. */
      readonly realised: NonNullable<BusinessCaseInput['realised']>
      /** How many numbers and months the CSV adds. */
      readonly added: number
      /** What a reader should know of it: which rows were added up, what was stated already, in which euros amounts are. */
      readonly notes: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] }

/**
 * Reads counts, spending, prices and measurements of a case from comma- or semicolon-separated values, together with what
 * the case itself states as realised, and checks the result as a part of the case. Never throws over what is written: all
 * that is wrong is reported at once, with line and column.
 *
 * @param data plain data of a case, as `readCase` and `mergeProgramme` give it
 * @example
 * const read = realisedFromCsv(data, 'interventie;soort;post;periode;waarde;bron\nteam;instroom;;2025;40;', { through: '2025-12' })
 * if (read.ok) read.realised // { through: '2025-12', interventions: { team: { enrolled: { 2025: 40 } } } }
 */
export const realisedFromCsv = (data: unknown, text: string, options?: RealisedFromCsvOptions): RealisedFromCsv => {
  given.text('realisedFromCsv', { nl: 'de tekst van een CSV', en: 'the text of a CSV' }, text)
  const { through: asked, source = '' } = given.options('realisedFromCsv', options)
  given.text('realisedFromCsv', { nl: 'de bron als tekst', en: 'the source as a text' }, source)
  if (asked !== undefined)
    given.text('realisedFromCsv', { nl: 'de peildatum als tekst', en: 'the reference month as a text' }, asked)
  const language = languageOf(options)
  const parsed = parseBusinessCase(data, { language })
  if (!parsed.ok) return parsed
  const { businessCase } = parsed
  const through = asked ?? businessCase.realised?.through
  const { separator, rows, findings: ofText } = csvTable(text)
  const read = { separator, source: source.trim(), known: knownIds(businessCase) }
  const facts: CsvFact[] = []
  const findings: CsvFinding[] = [...ofText]
  // A row that cannot be read may be the other half of a count.
  let mayBeHalf = ofText.length > 0
  for (const row of rows) {
    const fact = csvFact(row, read)
    if ('path' in fact) {
      facts.push(fact)
      continue
    }
    findings.push(...fact)
    mayBeHalf ||= isCount(csvKindOf(row.kind.text) ?? 'counted')
  }
  const together = statedFacts(facts, through)
  const own = valueAt(data, ['realised'])
  const joined = joinFacts(businessCase, own, together.stated, through)
  if (findings.length === 0 && rows.length === 0) findings.push(noRows)
  findings.push(...together.findings.filter(({ code }) => !mayBeHalf || code !== 'missing'), ...joined.findings)
  if (through === undefined) findings.push(noReference)
  const checked = parseBusinessCase({ ...(data as object), realised: joined.realised }, { language })
  const isJudged = ({ code }: Problem): boolean => findings.length === 0 || ofOneRow.has(code)
  const placeOf = factOfProblem(together.stated)
  const problems = [
    ...findings.map((finding) => csvProblem(finding, data, language)),
    ...(checked.ok || through === undefined ? [] : checked.problems.filter(isJudged)).map((problem) => ({
      ...asMissingRow(problem, language),
      ...placeOf(problem),
    })),
  ]
  if (problems.length > 0) return { ok: false, problems: shown(problems, language) }
  return {
    ok: true,
    realised: joined.realised as NonNullable<BusinessCaseInput['realised']>,
    added: joined.added.length,
    notes: notesOf(businessCase, together.stated, joined.added, language),
  }
}

/** What is wrong with a row itself, whatever the rows say that could not be read. */
const ofOneRow: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'realised-months',
  'outside-timeline',
  'out-of-bounds',
  'not-whole',
  'bad-month',
  'bad-year',
  'too-long',
])

/** Problems in the order of the lines; where there are very many, the last says how many more there are. */
const shown = (problems: readonly CsvProblem[], language: Language): readonly CsvProblem[] => {
  const sorted = problems
    .map((problem, at) => ({ problem, at }))
    .sort(
      (one, other) =>
        (one.problem.line ?? Infinity) - (other.problem.line ?? Infinity) ||
        (one.problem.column ?? 0) - (other.problem.column ?? 0) ||
        one.at - other.at,
    )
    .map(({ problem }) => problem)
  if (sorted.length <= MOST_PROBLEMS) return sorted
  const more = sorted.length - MOST_PROBLEMS + 1
  const last: CsvFinding = {
    code: 'more-problems',
    nl: [`er zijn nog ${more} problemen`, 'Los eerst de problemen hierboven op; vaak is er één oorzaak.'],
    en: [`there are ${more} more problems`, 'Solve the problems above first; often there is one cause.'],
  }
  return [...sorted.slice(0, MOST_PROBLEMS - 1), { ...csvProblem(last, undefined, language), value: more }]
}

const noReference: CsvFinding = {
  code: 'missing',
  path: ['realised', 'through'],
  nl: [
    'de peildatum ontbreekt, en de case noemt er geen',
    'Geef met through de laatste maand waarvan de getallen bekend zijn, zoals 2025-12.',
    'maanden tot en met de peildatum zonder getal zijn nul',
  ],
  en: [
    'the reference month is missing, and the case states none',
    'State the last month of which the numbers are known with through, such as 2025-12.',
    'months through the reference month without a number are zero',
  ],
}

const noRows: CsvFinding = {
  code: 'empty',
  place: { line: 1, column: 1 },
  nl: ['onder de kop staat geen enkele regel', 'Zet elke telling, uitgave, prijs of meting op een regel.'],
  en: ['there is no row beneath the heading', 'Put each count, amount, price or measurement on a row.'],
}
