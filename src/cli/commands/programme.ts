import { calculate } from '../../calculation/index.js'
import { type Language, programmeText, resultsJson, wrapText } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readCaseFile } from '../files/read-case-file.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'

export interface ProgrammeCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  readonly json?: boolean
}

/**
 * The programme in a file and those of its projects: projects, who gains, and the budget by year; as text or JSON.
 *
 * @throws Stop with exit code 1 where a file is wrong, 2 where one cannot be read or the case names no projects
 */
export const programme = (file: string, { lang, reference, json }: ProgrammeCall): string => {
  const results = calculate(readCaseFile(file, lang, { reference }))
  if (results.programme === undefined && results.budget === undefined)
    throw new Stop(exitCodes.callIsWrong, wrapText(cliWords[lang].noProjects, terminalWidth))
  return json === true ? resultsJson(results) : programmeText(results, { language: lang, width: terminalWidth })
}
