import { BusinessCaseError, InternalFault } from '../../base/index.js'
import { calculate, formulasOf } from '../../calculation/index.js'
import { type Language, reviewJson, reviewText, wrapText } from '../../report/index.js'
import { reviewCase } from '../../review/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { CaseStop } from '../files/case-stop.js'
import { lineOfAddress } from '../files/line-of-address.js'
import { readCaseWithData } from '../files/read-case-file.js'
import { realisedLine } from '../realised-line.js'
import type { Outlet } from '../terminal/outlet.js'
import { Stop } from '../terminal/stop.js'
import { today } from '../terminal/today.js'
import { terminalWidth } from '../terminal/terminal-width.js'

export interface CheckCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  /** A file of its own with what is realised of the case. */
  readonly realised?: string
  readonly json?: boolean
}

/**
 * Prints whether the case in a file is in order, and what a critical reader would ask about it. As JSON what is wrong with
 * it is printed too.
 *
 * @throws Stop with exit code 2 where the file cannot be read, 1 with all that is wrong with the case
 */
export const check = async (file: string, call: CheckCall, outlet: Outlet): Promise<void> => {
  try {
    outlet.out(await checked(file, call))
  } catch (error) {
    if (call.json !== true || !(error instanceof CaseStop)) throw error
    outlet.out(reviewJson([], { problems: error.problems, language: call.lang }))
    throw new Stop(exitCodes.caseIsWrong, '')
  }
}

const checked = async (file: string, { lang, realised, reference, json }: CheckCall): Promise<string> => {
  const whole = readCaseWithData(file, lang, { realised, reference })
  const { businessCase, notes = [] } = whole
  // Only a calculation shows whether a fund runs short, and what the answer rests on.
  const findings = reviewCase(calculate(businessCase), { asOf: today() })
  if (businessCase.correlations.length > 0) {
    // Only such a case needs the simulation code, so only then is it loaded. Each correlation is valid by itself; the
    // groups refuse those that no draw can satisfy together.
    const { groupsOfCase, uncertainParameters } = await import('../../risk/parameters/index.js')
    try {
      groupsOfCase(businessCase, uncertainParameters(formulasOf(businessCase)))
    } catch (error) {
      throw error instanceof BusinessCaseError && !(error instanceof InternalFault)
        ? (await import('./stop-of.js')).stopOf(error, lang, file)
        : error
    }
  }
  if (json === true) return reviewJson(findings, { language: lang })
  const good = [cliWords[lang].good(file, businessCase.name), ...notes, ...realisedLine(businessCase, lang)]
  return `${good.map((line) => wrapText(line, terminalWidth)).join('\n')}\n${reviewText(findings, lang, { lineOf: lineOfAddress(whole) })}`
}
