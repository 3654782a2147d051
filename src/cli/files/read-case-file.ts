import type { BusinessCase, Problem } from '../../case/index.js'
import { parseCasus, type Casus } from '../../casus/index.js'
import type { Language } from '../../report/index.js'
import { formatProblem, placedProblems, readAs, readCase } from '../../yaml/index.js'
import { CalculationError, calculationOf } from '../../calculation/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { hasProjectFiles, readProgramme, type ProblemsOfFile } from './read-programme.js'
import { readText, type FileText } from './read-text.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'

/** How to read a case. */
interface ReadCaseOptions {
  /** Whether the case must be one that can be carried out as it stands. */
  readonly feasibility?: 'held' | 'not-held'
}

/**
 * Reads the case in a file, or stops with everything that is wrong with it.
 *
 * @throws Stop with exit code 2 where the file cannot be read, 1 where the case in it is wrong
 */
export const readCaseFile = (
  file: string,
  language: Language,
  { feasibility = 'held' }: ReadCaseOptions = {},
): BusinessCase => {
  const refusals = (businessCase: BusinessCase): readonly Problem[] =>
    feasibility === 'held' ? infeasible(businessCase, language) : []
  const { text, options } = textOf(file, language)
  const read = readCase(text, options)
  if (!read.ok && hasProjectFiles({ text, options }))
    return readProgrammeFile(file, { text, options }, language, refusals)
  const problems = read.ok ? placedProblems(text, refusals(read.businessCase), options) : read.problems
  if (read.ok && problems.length === 0) return read.businessCase
  throw stopFor([{ file, problems }], language)
}

const readProgrammeFile = (
  file: string,
  own: FileText,
  language: Language,
  refusals: (businessCase: BusinessCase) => readonly Problem[],
): BusinessCase => {
  const read = readProgramme(file, own, language, refusals)
  if (read.ok) return read.businessCase
  throw stopFor(read.problems, language)
}

/**
 * Reads the casus in a file, or stops with everything that is wrong with it.
 *
 * @throws Stop with exit code 2 where the file cannot be read, 1 where the casus in it is wrong
 */
export const readCasusFile = (file: string, language: Language): Casus => readFileAs(file, parseCasus, language).casus

type Parsed = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * The same for what a parser reads.
 *
 * @throws Stop with exit code 2 where the file cannot be read, 1 where the parser finds problems
 */
export const readFileAs = <Answer extends Parsed>(
  file: string,
  parse: (data: unknown, options: { readonly language: Language }) => Answer,
  language: Language,
): Extract<Answer, { readonly ok: true }> => {
  const { text, options } = textOf(file, language)
  const read = readAs(text, parse, options)
  if (read.ok) return read
  throw stopFor([{ file, problems: read.problems }], language)
}

const stopFor = (found: readonly ProblemsOfFile[], language: Language): Stop => {
  const shown = found.flatMap(({ file, problems }) => [
    ...problems.map((problem) => formatProblem(problem, { language, file, width: terminalWidth })),
    cliWords[language].problems(file, countOf(problems)),
  ])
  return new Stop(exitCodes.caseIsWrong, shown.join('\n\n'))
}

/** Why the case cannot be carried out. */
const infeasible = (businessCase: BusinessCase, language: Language): readonly Problem[] => {
  try {
    calculationOf(businessCase)
    return []
  } catch (error) {
    if (error instanceof CalculationError) return error.problems(language)
    throw error
  }
}

// In a very long list of problems the last only says how many more there are.
const countOf = (problems: readonly Problem[]): number =>
  problems.reduce((count, { code, value }) => count + (code === 'more-problems' ? Number(value) : 1), 0)

/**
 * The text of a file, and how to read it.
 *
 * @throws Stop with why it cannot be read
 */
const textOf = (file: string, language: Language): FileText => {
  const read = readText(file, language)
  if (read.ok) return read
  throw new Stop(read.exitCode, read.message)
}
