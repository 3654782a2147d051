import type { ScenarioOutcome } from '../../risk/index.js'
import type { Language } from '../language/language.js'
import { scenarioWords, simulationWords } from '../words/simulation.js'

/**
 * What a scenario is called in print: one that the library knows by its own words, one of the case as the case names
 * it.
 */
export const scenarioName = ({ ids, name }: ScenarioOutcome, language: Language): string => {
  const worded = (part: string): string => scenarioWords[language][part] ?? part
  if (ids.length === 0) return simulationWords[language].asStated
  return ids.length === 1 ? worded(name) : name.split(' + ').map(worded).join(' + ')
}
