import { pastWhat } from '../../calculation/index.js'
import type { Estimate, SimulationResults } from '../../risk/index.js'
import { formatChance } from '../language/format-chance.js'
import type { Language } from '../language/language.js'
import { lateWords } from './late-words.js'
import { simulationWords } from '../words/simulation.js'
import { fill } from '../words/summary.js'

/**
 * A sentence for each way in which some draws are impossible: a fund that pays more than it holds, more households than
 * there are. And one for what later starts move past the end of the timeline.
 */
export const drawWarnings = (
  { fundShort, aboveGroup, budgetExceeded, beyondHorizon, businessCase }: SimulationResults,
  language: Language,
): readonly string[] => {
  const words = simulationWords[language]
  const draws = ({ value }: Estimate): string =>
    value === 1 ? words.ofAllDraws : fill(words.ofDraws, { share: formatChance(value, language, 1) })
  const warning = (sentence: string, estimate: Estimate | null): readonly string[] =>
    estimate === null || estimate.value === 0 ? [] : [fill(sentence, { draws: draws(estimate) })]
  return [
    ...warning(words.fundShort, fundShort),
    ...warning(words.aboveGroup, aboveGroup),
    ...warning(words.budgetExceeded, budgetExceeded),
    ...(beyondHorizon === null
      ? []
      : warning(
          fill(words.late, {
            draws: '{draws}',
            ...pastWhat(businessCase.interventions)[language],
            amounts: lateWords(beyondHorizon, businessCase, language),
          }),
          beyondHorizon.chance,
        )),
  ]
}
