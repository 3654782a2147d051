import { readFileSync } from 'node:fs'

import type { Language } from '../../report/index.js'
import { RiskError } from '../../risk/index.js'
import { formatProblem, placeOfPath } from '../../yaml/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'

/**
 * Faults of simulation that are errors in the case; any other is an error in the call. A case in which nothing is
 * uncertain is valid.
 */
const caseFaults: readonly string[] = [
  'not-uncertain',
  'correlated-twice',
  'impossible-correlations',
  'too-many-parameters',
]

/**
 * Does work in which a simulation may fail, and reports the failure as other problems of a case are reported.
 *
 * @throws Stop with exit code 1 where the case is wrong, 2 where the call is
 */
export const withRiskMessages = <T>(file: string, language: Language, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw riskMessages(file, language, error)
  }
}

/**
 * The error to throw for one that was caught: a `Stop` with the message, or the error itself where it is no fault of
 * simulation.
 */
export const riskMessages = (file: string, language: Language, error: unknown): unknown => {
  if (!(error instanceof RiskError)) return error
  const told = error.told(language)
  const placed = (): string => {
    const place = error.path.length === 0 ? undefined : placeOfPath(readFileSync(file, 'utf8'), error.path)
    return formatProblem({ path: error.path, ...told, ...place }, { language, file, width: terminalWidth })
  }
  // The call is wrong, but its remedy is a change of the file.
  if (error.fault === 'nothing-uncertain') return new Stop(exitCodes.callIsWrong, placed())
  if (!caseFaults.includes(error.fault))
    return new Stop(
      exitCodes.callIsWrong,
      [told.message, told.reason, told.remedy].filter((part) => part !== undefined).join(' '),
    )
  return new Stop(exitCodes.caseIsWrong, [placed(), cliWords[language].problems(file, 1)].join('\n\n'))
}
