import { type Language, simulationJson, simulationText, wrapText } from '../../../report/index.js'
import { simulateSync, valueOfStoppingSync, type Sampling } from '../../../risk/index.js'
import { cliWords } from '../../cli-words.js'
import type { Outlet } from '../../terminal/outlet.js'
import { readCaseFile } from '../../files/read-case-file.js'
import { smallScreenLines } from '../../terminal/small-screen-lines.js'
import { terminalWidth } from '../../terminal/terminal-width.js'
import { withProgress } from './with-progress.js'

export interface SimulationCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  readonly draws: number
  readonly seed: number
  readonly sampling: Sampling
  readonly full?: boolean
  readonly json?: boolean
}

/**
 * How certain the results of the case in a file are, as text or JSON; within two screens, unless all is asked for.
 *
 * @throws Stop where the case is wrong; RiskError where the call is wrong or nothing is uncertain
 */
export const simulation = (
  file: string,
  { lang, reference, json, full, ...options }: SimulationCall,
  outlet: Outlet,
): string => {
  const businessCase = readCaseFile(file, lang, { reference })
  const results = withProgress(outlet, (onProgress) => simulateSync(businessCase, { ...options, onProgress }))
  const stopping =
    results.decisions &&
    valueOfStoppingSync(businessCase, { ...options, draws: Math.min(options.draws, mostDrawsOfStopping) })
  if (json === true) return simulationJson(results, stopping)
  const text = (lines?: number): string => simulationText(results, { language: lang, lines, stopping })
  const whole = text()
  if (full === true || whole.split('\n').length - 1 <= smallScreenLines) return whole
  const hint = wrapText(cliWords[lang].moreSimulation(file), terminalWidth)
  return `${text(smallScreenLines - 1 - hint.split('\n').length)}\n${hint}\n`
}

/** It keeps every draw; more would change no digit that is printed. */
const mostDrawsOfStopping = 100_000
