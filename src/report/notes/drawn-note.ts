import { Decimal, formatNumber } from '../../money/index.js'
import type { SimulationResults } from '../../risk/index.js'
import type { Language } from '../language/language.js'
import { outcomeTableWords } from '../words/answers/outcome-table.js'
import { fill } from '../words/summary.js'

/** What the columns of outcomes say, as stated and as drawn, and how much was drawn. */
export const drawnNote = (
  { draws, uncertain: { length } }: Pick<SimulationResults, 'draws' | 'uncertain'>,
  language: Language,
): string => {
  const words = outcomeTableWords[language]
  const counted = (count: number): string => formatNumber(new Decimal(count), 0, language)
  return fill(words.how, {
    draws: counted(draws),
    count: fill(length === 1 ? words.number : words.numbers, { count: counted(length) }),
  })
}
