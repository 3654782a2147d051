import { Decimal, formatEuro, roundToNearest } from '../../money/index.js'
import type { PartySimulation, SimulationResults, ViewSimulation } from '../../risk/index.js'
import { wordChance } from '../language/format-chance.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import type { Language } from '../language/language.js'
import { percentileOf } from '../uncertainty/percentile-of.js'
import { answerWords } from '../words/answers/answers.js'
import { fill } from '../words/summary.js'

/** An outcome in words: `€ 318.046 voordeel`, `€ 7.518 nadeel`. */
export const outcomeWords = (npv: Decimal, language: Language): string => {
  const words = answerWords[language]
  const rounded = roundToNearest(npv)
  const outcome = rounded.isZero() ? words.even : rounded.isNegative() ? words.loss : words.gain
  return fill(outcome, { amount: formatEuro(npv.abs(), language) })
}

/** The mean, range and chance of a gain of an outcome, each in words. */
export interface SpreadWords {
  readonly mean: string
  readonly low: string
  readonly high: string
  readonly chance: string
}

/**
 * How the net present value of a party, or of society, is spread over the draws; undefined where nothing was drawn or
 * no draw moves it.
 */
export const spreadWords = (
  party: string,
  account: 'cash' | 'welfare',
  reading: DrawnReading,
): SpreadWords | undefined => {
  const { risk, language } = reading
  const view = viewOf(party, account, reading)
  if (risk === undefined || risk === null || view?.npv.mean === undefined || view.npv.mean === null) return undefined
  const [low, high] = [percentileOf(reading, view, 5), percentileOf(reading, view, 95)]
  if (low === undefined || high === undefined || high - low < 1) return undefined
  return {
    mean: outcomeWords(new Decimal(view.npv.mean), language),
    low: formatEuro(new Decimal(low), language),
    high: formatEuro(new Decimal(high), language),
    chance: wordChance(view.gains.value, language),
  }
}

/** The distribution of one account of a party, or of society. */
export const viewOf = (
  party: string,
  account: 'cash' | 'welfare',
  { risk }: DrawnReading,
): ViewSimulation | undefined => simulationOf(party, risk?.simulation)?.[account]

/** What was drawn of a party, of what parties are parts of, or of society. */
export const simulationOf = (party: string, simulation: SimulationResults | undefined): PartySimulation | undefined =>
  party === 'society'
    ? simulation?.society
    : [...(simulation?.parties ?? []), ...(simulation?.wholes ?? [])].find(({ id }) => id === party)

/** The same as a sentence that follows the outcome as stated; empty where there is nothing to say. */
export const spreadSentence = (party: string, account: 'cash' | 'welfare', reading: DrawnReading): string => {
  const spread = spreadWords(party, account, reading)
  if (spread === undefined) return ''
  const words = answerWords[reading.language]
  const who = account === 'welfare' ? words.forSociety : ''
  return fill(words.drawn, { ...spread, who, range: fill(words.range, { ...spread }) })
}

/** The same in parentheses, behind what all parties together gain or lose in cash as stated. */
export const spreadBeside = (reading: DrawnReading): string => {
  const words = answerWords[reading.language]
  const spread = spreadWords('society', 'cash', reading)
  return spread === undefined ? '' : fill(words.drawnBeside, { ...spread, range: fill(words.range, { ...spread }) })
}
