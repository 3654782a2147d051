import { readFileSync } from 'node:fs'

import type { CodedError } from '../../base/index.js'
import { CalculationError, UnknownFigureError } from '../../calculation/index.js'
import { ProgrammeError } from '../../programme/index.js'
import { type Language, wrapText } from '../../report/index.js'
import { RiskError } from '../../risk/index.js'
import { formatProblem, placeOfPath } from '../../yaml/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'

/** Faults of simulation that lie in the case; any other lies in the call. */
const caseFaults: readonly string[] = [
  'not-uncertain',
  'correlated-twice',
  'impossible-correlations',
  'too-many-parameters',
]

/**
 * What stops a command where the library refuses: its text in the language of the user, with its place in the file
 * where it has one, and an exit code that says whose doing it is.
 *
 * @param file the case that the command is about, where it is about one
 */
export const stopOf = (error: CodedError, language: Language, file: string | undefined): Stop => {
  if (error instanceof RiskError && file !== undefined) return riskStop(error, language, file)
  if (error instanceof UnknownFigureError)
    return new Stop(
      exitCodes.callIsWrong,
      [error.text(language), cliWords[language].listFigures].map((text) => wrapText(text, terminalWidth)).join('\n'),
    )
  const isCase = error instanceof CalculationError || error instanceof ProgrammeError
  return new Stop(isCase ? exitCodes.caseIsWrong : exitCodes.callIsWrong, error.text(language))
}

const riskStop = (error: RiskError, language: Language, file: string): Stop => {
  const placed = (): string => {
    const place = error.path.length === 0 ? undefined : placeOfPath(readFileSync(file, 'utf8'), error.path)
    return formatProblem(
      { path: error.path, ...error.problem(language), ...place },
      { language, file, width: terminalWidth },
    )
  }
  // A case in which nothing is uncertain is in order; what to do about it is done in the file all the same.
  if (error.code === 'nothing-uncertain') return new Stop(exitCodes.callIsWrong, placed())
  if (!caseFaults.includes(error.code)) return new Stop(exitCodes.callIsWrong, error.text(language))
  return new Stop(exitCodes.caseIsWrong, [placed(), cliWords[language].problems(file, 1)].join('\n\n'))
}
