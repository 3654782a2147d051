import { Decimal, formatPercentage } from '../money/index.js'
import type { Estimate, SimulationResults } from '../risk/index.js'
import type { Language } from './language.js'
import { lateWords } from './late-words.js'
import { simulationWords } from './words/simulation.js'
import { fill } from './words/summary.js'

/** Half of the last digit that is printed: a smaller share would be printed as nought. */
const PRINTED = 0.0005

/**
 * A sentence for each way in which some draws could not be so: a fund that pays more than it holds, more households than there are; and one
 * for what later starts move past the end of the timeline.
 */
export const drawWarnings = ({ fundShort, aboveGroup, beyondHorizon, businessCase }: SimulationResults, language: Language): readonly string[] => {
  const words = simulationWords[language]
  const share = ({ value }: Estimate): string =>
    value < PRINTED ? fill(words.lessThan, { share: formatPercentage(new Decimal(2 * PRINTED), language, 1) }) : formatPercentage(new Decimal(value), language, 1)
  const warning = (sentence: string, estimate: Estimate | null): readonly string[] =>
    estimate === null || estimate.value === 0 ? [] : [fill(sentence, { share: share(estimate) })]
  return [
    ...warning(words.fundShort, fundShort),
    ...warning(words.aboveGroup, aboveGroup),
    ...(beyondHorizon === null ? [] : warning(fill(words.late, { share: '{share}', amounts: lateWords(beyondHorizon, businessCase, language) }), beyondHorizon.chance)),
  ]
}
