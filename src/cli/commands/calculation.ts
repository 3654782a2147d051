import { calculate } from '../../calculation/index.js'
import { type Language, resultsJson, summaryText } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { readCaseFile } from '../files/read-case-file.js'
import type { Outlet } from '../terminal/outlet.js'
import { screenLines } from '../terminal/screen-lines.js'
import { simulated } from './risk/simulated.js'

export interface CalculationCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  /** How often uncertain numbers are drawn for the text; 0 for not at all. */
  readonly draws: number
  readonly full?: boolean
  readonly json?: boolean
}

/**
 * The results of the case in a file, as text or JSON. In a text the mean, range and chance of a gain stand beside what
 * is stated, where numbers are uncertain; unless all is asked for it takes two screens at most.
 *
 * @throws Stop with exit code 2 where the file cannot be read, 1 where the case is wrong; RiskError where no draw can
 *   satisfy its correlations
 */
export const calculation = async (
  file: string,
  { lang, reference, draws, full, json }: CalculationCall,
  outlet: Outlet,
): Promise<string> => {
  const businessCase = readCaseFile(file, lang, { reference })
  const results = calculate(businessCase)
  if (json === true) return resultsJson(results)
  const options = { language: lang, simulation: await simulated(businessCase, draws, outlet) }
  if (full === true) return summaryText(results, options)
  const hint = cliWords[lang].more(file)
  const whole = summaryText(results, { ...options, lines: screenLines })
  return whole === summaryText(results, options)
    ? whole
    : `${summaryText(results, { ...options, lines: screenLines - 1 })}${hint}\n`
}
