import { readFileSync, statSync } from 'node:fs'

import type { BusinessCase, Problem } from '../../case/index.js'
import { parseCasus, type Casus } from '../../casus/index.js'
import type { Language } from '../../report/index.js'
import { formatProblem, placedProblems, readAs, readCase } from '../../yaml/index.js'
import { CalculationError, calculationOf } from '../../calculation/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readProgramme, type FileText, type ProblemsOfFile } from './read-programme.js'
import { likelyFile } from './likely-file.js'
import { foreignFile } from './foreign-file.js'
import { Stop } from '../terminal/stop.js'
import { systemCode } from '../terminal/system-code.js'
import { terminalWidth } from '../terminal/terminal-width.js'

const mostBytes = 10_000_000

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
  const { text, options } = readText(file, language)
  const read = readCase(text, options)
  if (!read.ok && read.problems.some(({ code }) => code === 'project-file'))
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
  const read = readProgramme(file, own, language, (beside) => readText(beside, language), refusals)
  if (read.ok) return read.businessCase
  throw stopFor(read.problems, language)
}

/**
 * Reads the casus in a file, or stops with everything that is wrong with it.
 *
 * @throws Stop with exit code 2 where the file cannot be read, 1 where the casus in it is wrong
 */
export const readCasusFile = (file: string, language: Language): Casus => {
  const { text, options } = readText(file, language)
  const read = readAs(text, parseCasus, options)
  if (read.ok) return read.casus
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

/** The text of a file, and how to read it. */
const readText = (file: string, language: Language): FileText => ({
  text: textOf(file, language),
  options: { language, format: file.toLowerCase().endsWith('.json') ? 'json' : 'yaml' },
})

const textOf = (file: string, language: Language): string => {
  const words = cliWords[language]
  try {
    const { size } = statSync(file)
    if (size > mostBytes) throw new Stop(exitCodes.caseIsWrong, words.tooLarge(file, Math.ceil(size / 1e6)))
    const bytes = readFileSync(file)
    const foreign = foreignFile(bytes)
    if (foreign !== undefined) throw new Stop(exitCodes.caseIsWrong, words.foreign[foreign](file))
    return decodedText(bytes, file, language)
  } catch (error) {
    const code = systemCode(error)
    if (error instanceof Stop || code === undefined) throw error
    const message =
      code === 'ENOENT'
        ? words.noFile(file, likelyFile(file))
        : code === 'EISDIR'
          ? words.isFolder(file)
          : words.unreadable(file, code)
    throw new Stop(exitCodes.callIsWrong, message)
  }
}

/**
 * The text of UTF-8 bytes. Any other encoding would put wrong letters in a report, or be unreadable.
 *
 * @throws Stop with exit code 1 where the bytes are not UTF-8
 */
const decodedText = (bytes: Buffer, file: string, language: Language): string => {
  const words = cliWords[language]
  const mark = bytes.subarray(0, 2).toString('hex')
  // UTF-16 begins with its mark, or else with a Latin letter, of which one byte of two is zero.
  if (mark === 'fffe' || mark === 'feff' || (bytes[0] === 0) !== (bytes[1] === 0))
    throw new Stop(exitCodes.caseIsWrong, words.wideText(file))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Stop(exitCodes.caseIsWrong, words.otherEncoding(file, firstStrangeLine(bytes)))
  }
}

// Bytes that are not UTF-8 are read as U+FFFD; a file that holds that sign itself earlier on gets the line of that
// sign.
const firstStrangeLine = (bytes: Buffer): number => {
  const text = bytes.toString('utf8')
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length
}
