import type { Language } from '../report/language.js'
import { sensitivityJson, sensitivityText } from '../report/sensitivity-text.js'
import { scenarioTable, switchingValues, tornado, valueOfInformationSync } from '../risk/index.js'
import type { Outlet } from './outlet.js'
import { readCaseFile } from './read-case-file.js'
import { withProgress } from './with-progress.js'
import { withRiskTold } from './with-risk-told.js'

export interface SensitivityCall {
  readonly lang: Language
  readonly interval: number
  readonly figure?: readonly string[]
  readonly draws: number
  readonly seed: number
  readonly json?: boolean
}

/**
 * Which numbers of the case in a file make the difference, as text or JSON.
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
  const found = withProgress(outlet, (onProgress) =>
    withRiskTold(() => ({
      businessCase,
      interval,
      tornado: tornado(businessCase, { ...asked, interval }),
      switching: switchingValues(businessCase, asked),
      scenarios: scenarioTable(businessCase),
      information: valueOfInformationSync(businessCase, { ...asked, draws, seed, onProgress }),
    })),
  )
  return json === true ? sensitivityJson(found) : sensitivityText(found, { language: lang })
}
