import { type Language, simulationJson, simulationText } from '../../report/index.js'
import { simulateSync, type Sampling } from '../../risk/index.js'
import type { Outlet } from '../terminal/outlet.js'
import { readCaseFile } from '../files/read-case-file.js'
import { withProgress } from './with-progress.js'

export interface SimulationCall {
  readonly lang: Language
  readonly draws: number
  readonly seed: number
  readonly sampling: Sampling
  readonly json?: boolean
}

/**
 * How certain the results of the case in a file are, as text or JSON.
 *
 * @throws Stop where the case is wrong; RiskError where the call is wrong or nothing is uncertain
 */
export const simulation = (file: string, { lang, json, ...options }: SimulationCall, outlet: Outlet): string => {
  const businessCase = readCaseFile(file, lang)
  const results = withProgress(outlet, (onProgress) => simulateSync(businessCase, { ...options, onProgress }))
  return json === true ? simulationJson(results) : simulationText(results, { language: lang })
}
