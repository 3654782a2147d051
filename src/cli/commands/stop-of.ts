import { readFileSync } from 'node:fs'

import { MissingPackageError, type CodedError } from '../../base/index.js'
import { CalculationError, UnknownAddressError, UnknownFigureError } from '../../calculation/index.js'
import { ComparisonError } from '../../compare/index.js'
import { ProgrammeError } from '../../programme/index.js'
import { type Language, wrapText } from '../../report/index.js'
import { RiskError } from '../../risk/index.js'
import { formatProblem, placeOfPath } from '../../yaml/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { CaseStop } from '../files/case-stop.js'
import { Stop } from '../terminal/stop.js'
import { toInstall } from '../terminal/to-install.js'
import { terminalWidth } from '../terminal/terminal-width.js'

/** Faults of simulation that are errors in the case; any other is an error in the call. */
const caseFaults: readonly string[] = [
  'not-uncertain',
  'correlated-twice',
  'impossible-correlations',
  'too-many-parameters',
]

/** Faults of a programme that are errors in the call. */
const callFaults: readonly string[] = ['unknown-objective', 'bad-draws', 'bad-seed', 'too-many-draws']

/**
 * The `Stop` for an error of the library: its text in the language of the user, with its place in the file where it has
 * one, and the exit code, which says whose fault it is.
 *
 * @param file the file of the case, for a command about one case
 */
export const stopOf = (error: CodedError, language: Language, file: string | undefined): Stop => {
  if (error instanceof RiskError && file !== undefined) return riskStop(error, language, file)
  if (error instanceof UnknownFigureError || error instanceof UnknownAddressError)
    return new Stop(
      exitCodes.callIsWrong,
      [error.text(language), cliWords[language].listFigures].map((text) => wrapText(text, terminalWidth)).join('\n'),
    )
  if (error instanceof MissingPackageError) return new Stop(exitCodes.callIsWrong, toInstall(error, language))
  const isCall = error instanceof ProgrammeError && callFaults.includes(error.code)
  const isCase =
    error instanceof CalculationError ||
    (error instanceof ProgrammeError && !isCall) ||
    (error instanceof ComparisonError && error.code === 'price-levels')
  return new Stop(isCase ? exitCodes.caseIsWrong : exitCodes.callIsWrong, wrapText(error.text(language), terminalWidth))
}

const riskStop = (error: RiskError, language: Language, file: string): Stop => {
  const { code, path } = error
  if (code !== 'nothing-uncertain' && !caseFaults.includes(code))
    return new Stop(exitCodes.callIsWrong, error.text(language))
  const place = path.length === 0 ? undefined : placeOfPath(readFileSync(file, 'utf8'), path)
  const problem = { path, ...error.problem(language), ...place }
  const shown = formatProblem(problem, { language, file, width: terminalWidth })
  // A case in which nothing is uncertain is valid, so the call is wrong; its remedy is a change of the file.
  return code === 'nothing-uncertain'
    ? new Stop(exitCodes.callIsWrong, shown)
    : new CaseStop([{ file, code, ...problem }], [shown, cliWords[language].problems(file, 1)].join('\n\n'))
}
