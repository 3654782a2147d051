import type { ScenarioOutcome } from '../../risk/index.js'
import type { Language } from '../language/language.js'
import { scenarioWords, simulationWords } from '../words/simulation.js'

/**
 * The printed name of a scenario: the library's own words for its standard scenarios, the name in the case for others.
 */
export const scenarioName = ({ ids, name }: ScenarioOutcome, language: Language): string => {
  const worded = (part: string): string => scenarioWords[language][part] ?? part
  if (ids.length === 0) return simulationWords[language].asStated
  return ids.length === 1 ? worded(name) : name.split(' + ').map(worded).join(' + ')
}
