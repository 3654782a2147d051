import { parseBusinessCase, type BusinessCase, type ParsedCase, type Problem } from '../../case/index.js'
import { parseCasus, type Casus, type ParsedCasus } from '../../casus/index.js'
import type { Language } from '../../report/index.js'
import { formatProblem, placedProblems, placeOfPath, readAs, readCase } from '../../yaml/index.js'
import { CalculationError, calculationOf } from '../../calculation/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { CaseStop } from './case-stop.js'
import { countOf } from './count-of.js'
import {
  hasProjectFiles,
  readProgramme,
  type Answer,
  type Reader,
  type ProblemsOfFile,
  type ReadProgramme,
  type TextBeside,
  type TextsBeside,
  type WholeCase,
} from './read-programme.js'
import { isSameFile } from './refuse-case-file.js'
import { refuseOtherKind, type Kind } from './refuse-other-kind.js'
import type { FileText } from './read-text.js'
import { withCommands } from './with-commands.js'
import { textOf } from './text-of.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'

/** How to read a case. */
interface ReadCaseOptions {
  /** Whether the case must be one that can be carried out as it stands. */
  readonly feasibility?: 'held' | 'not-held' | undefined
  /** A file of its own with what is realised of the case. */
  readonly realised?: string | undefined
  /** A file of its own with reference data for the case. */
  readonly reference?: string | undefined
}

/**
 * Reads the case in a file, or stops with everything that is wrong with it.
 *
 * @throws Stop with exit code 2 where the file cannot be read, 1 where the case in it is wrong
 */
export const readCaseFile = (file: string, language: Language, options: ReadCaseOptions = {}): BusinessCase =>
  readCaseWithData(file, language, options).businessCase

/**
 * The same with the plain data of the case, and the files that were read.
 *
 * @throws Stop with exit code 2 where a file cannot be read, 1 where the case is wrong
 */
export const readCaseWithData = (
  file: string,
  language: Language,
  { feasibility = 'held', realised, reference }: ReadCaseOptions = {},
): WholeCase => {
  const refusals = (businessCase: BusinessCase): readonly Problem[] =>
    feasibility === 'held' ? infeasible(businessCase, language) : []
  const { text, options } = textOf(file, language)
  const reader: Reader<ParsedCase> = { parse: parseBusinessCase, refusals: (read) => refusals(read.businessCase) }
  const wholeOf = (beside?: TextsBeside): WholeCase =>
    wholeAs(file, { text, options, kind: 'case' }, language, reader, beside)
  if (realised !== undefined || reference !== undefined) {
    const words = cliWords[language]
    return wholeOf({
      realised: textBeside(file, realised, language, words.realisedIsCase),
      reference: textBeside(file, reference, language, words.referenceIsCase),
    })
  }
  const read = readCase(text, options)
  if (!read.ok && hasProjectFiles({ text, options })) return wholeOf()
  const problems = read.ok ? placedProblems(text, refusals(read.businessCase), options) : read.problems
  if (read.ok && problems.length === 0) {
    const placeOf: WholeCase['placeOf'] = (path) => {
      const place = placeOfPath(text, path)
      return place && { file, ...place }
    }
    return { ...read, files: [file], placeOf }
  }
  if (!read.ok) refuseOtherKind(file, { text, options }, 'case', language)
  throw stopFor([{ file, problems }], language)
}

/**
 * Reads the casus in a file, or stops with everything that is wrong with it.
 *
 * @param reference a file of its own with reference data for the casus
 * @throws Stop with exit code 2 where a file cannot be read, 1 where the casus is wrong
 */
export const readCasusFile = (file: string, language: Language, reference?: string): Casus => {
  const own = textOf(file, language)
  if (reference === undefined) {
    const read = readAs(own.text, parseCasus, own.options)
    if (read.ok) return read.casus
    refuseOtherKind(file, own, 'casus', language)
    throw stopFor([{ file, problems: read.problems }], language)
  }
  const beside = { reference: textBeside(file, reference, language, cliWords[language].referenceIsCase) }
  const reader: Reader<ParsedCasus> = { parse: parseCasus }
  return wholeAs(file, { ...own, kind: 'casus' }, language, reader, beside).casus
}

const textBeside = (
  file: string,
  name: string | undefined,
  language: Language,
  itself: (file: string) => string,
): TextBeside | undefined => {
  if (name === undefined) return undefined
  if (isSameFile(file, name)) throw new Stop(exitCodes.callIsWrong, itself(name))
  return { ...textOf(name, language), file: name }
}

const wholeAs = <Parsed extends Answer>(
  file: string,
  own: FileText & { readonly kind: Kind },
  language: Language,
  reader: Reader<Parsed>,
  beside?: TextsBeside,
): Extract<ReadProgramme<Parsed>, { readonly ok: true }> => {
  const read = readProgramme(file, own, language, reader, beside)
  if (read.ok) return read
  refuseOtherKind(file, own, own.kind, language)
  throw stopFor(read.problems, language)
}

/**
 * The same for what a parser reads.
 *
 * @throws Stop with exit code 2 where the file cannot be read, 1 where the parser finds problems
 */
export const readFileAs = <Parsed extends Answer>(
  file: string,
  parse: (data: unknown, options: { readonly language: Language }) => Parsed,
  language: Language,
): Extract<Parsed, { readonly ok: true }> => {
  const { text, options } = textOf(file, language)
  const read = readAs(text, parse, options)
  if (read.ok) return read
  throw stopFor([{ file, problems: read.problems }], language)
}

const stopFor = (found: readonly ProblemsOfFile[], language: Language): CaseStop => {
  const inWords = found.map(({ file, problems }) => ({
    file,
    count: countOf(problems),
    problems: problems.map((problem) => withCommands(problem, language)),
  }))
  const shown = inWords.flatMap(({ file, count, problems }) => [
    ...problems.map((problem) => formatProblem(problem, { language, file, width: terminalWidth })),
    cliWords[language].problems(file, count),
  ])
  return new CaseStop(
    inWords.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem }))),
    shown.join('\n\n'),
  )
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
