import { type Language, sensitivityJson, sensitivityText, wrapText } from '../../report/index.js'
import { RiskError, scenarioTable, switchingValues, tornado, valueOfInformationSync } from '../../risk/index.js'
import { cliWords } from '../cli-words.js'
import type { Outlet } from '../terminal/outlet.js'
import { readCaseFile } from '../files/read-case-file.js'
import { terminalWidth } from '../terminal/terminal-width.js'
import { withProgress } from './with-progress.js'

export interface SensitivityCall {
  readonly lang: Language
  readonly interval: number
  readonly figure?: readonly string[]
  readonly draws: number
  readonly seed: number
  readonly json?: boolean
}

/**
 * Which numbers of the case in a file matter most, as text or JSON. Of a case in which nothing is uncertain these are
 * its switching values and its scenarios.
 *
 * @throws Stop with exit code 1 where the case is wrong, 2 where the call is wrong
 */
export const sensitivity = (
  file: string,
  { lang, json, figure, interval, draws, seed }: SensitivityCall,
  outlet: Outlet,
): string => {
  const businessCase = readCaseFile(file, lang)
  const asked = figure === undefined ? {} : { figures: figure }
  const found = withProgress(outlet, (onProgress) => ({
    businessCase,
    interval,
    tornado: whereUncertain(() => tornado(businessCase, { ...asked, interval })),
    switching: switchingValues(businessCase, asked),
    scenarios: scenarioTable(businessCase),
    information: whereUncertain(() => valueOfInformationSync(businessCase, { ...asked, draws, seed, onProgress })),
  }))
  if (json === true) return sensitivityJson(found)
  const text = sensitivityText(found, { language: lang })
  return found.tornado.length > 0 ? text : `${wrapText(cliWords[lang].needsRanges, terminalWidth)}\n\n${text}`
}

/** The analyses that vary a number over its range; nothing where no number has one. */
const whereUncertain = <T>(work: () => readonly T[]): readonly T[] => {
  try {
    return work()
  } catch (error) {
    if (error instanceof RiskError && error.code === 'nothing-uncertain') return []
    throw error
  }
}
