import { calculate, formulasOf } from '../../calculation/index.js'
import { type Language, reviewJson, reviewText, wrapText } from '../../report/index.js'
import { reviewCase } from '../../review/index.js'
import { cliWords } from '../cli-words.js'
import { readCaseWithData } from '../files/read-case-file.js'
import { realisedLine } from '../realised-line.js'
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
 * Whether the case in a file is in order, and what a critical reader would ask about it.
 *
 * @throws Stop with exit code 2 where the file cannot be read, 1 with all that is wrong with the case
 */
export const check = async (file: string, { lang, realised, reference, json }: CheckCall): Promise<string> => {
  const { businessCase, notes = [] } = readCaseWithData(file, lang, { realised, reference })
  // Only a calculation shows whether a fund runs short, and what the answer rests on.
  const findings = reviewCase(calculate(businessCase), { asOf: today() })
  if (businessCase.correlations.length > 0) {
    // Only such a case needs the simulation code, so only then is it loaded. Each correlation is valid by itself; the
    // groups refuse those that no draw can satisfy together.
    const { groupsOfCase, uncertainParameters } = await import('../../risk/parameters/index.js')
    groupsOfCase(businessCase, uncertainParameters(formulasOf(businessCase)))
  }
  if (json === true) return reviewJson(findings)
  const good = [cliWords[lang].good(file, businessCase.name), ...notes, ...realisedLine(businessCase, lang)]
  return `${good.map((line) => wrapText(line, terminalWidth)).join('\n')}\n${reviewText(findings, lang)}`
}
