import { type Decimal, formatEuro, roundToNearest } from '../../money/index.js'
import { formatChance } from '../language/format-chance.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import type { Language } from '../language/language.js'
import { answerWords } from '../words/answers/answers.js'
import { fill } from '../words/summary.js'
import { spreadOf } from './spread-of.js'

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

/** How the net present value of a party, or of society, is spread; undefined where `spreadOf` has nothing to say. */
export const spreadWords = (
  party: string,
  account: 'cash' | 'welfare',
  reading: DrawnReading,
): SpreadWords | undefined => {
  const { language } = reading
  const spread = spreadOf(party, account, reading)
  if (spread === undefined) return undefined
  return {
    mean: outcomeWords(spread.mean, language),
    low: formatEuro(spread.low, language),
    high: formatEuro(spread.high, language),
    chance: formatChance(spread.chance, language),
  }
}

/** The same as a sentence that follows the outcome as stated; empty where there is nothing to say. */
export const spreadSentence = (party: string, account: 'cash' | 'welfare', reading: DrawnReading): string => {
  const spread = spreadWords(party, account, reading)
  if (spread === undefined) return ''
  const words = answerWords[reading.language]
  return fill(words.drawn, { ...spread, range: fill(words.range, { ...spread }) })
}

/** The same in parentheses, behind what society gains or loses as stated, or all parties together in cash. */
export const spreadBeside = (account: 'cash' | 'welfare', reading: DrawnReading): string => {
  const words = answerWords[reading.language]
  const spread = spreadWords('society', account, reading)
  return spread === undefined
    ? ''
    : fill(words.drawnBeside[account], { ...spread, range: fill(words.range, { ...spread }) })
}
