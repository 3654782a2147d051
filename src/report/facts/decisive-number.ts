import type { Decimal } from '../../money/index.js'
import { roundToNearest, ZERO } from '../../money/index.js'
import type { Results } from '../../calculation/index.js'
import { mostDecisive } from '../../risk/index.js'
import { formatChance } from '../language/format-chance.js'
import type { Language } from '../language/language.js'
import type { Reading } from '../language/reading.js'
import { withinSentence } from '../language/within-sentence.js'
import { mustHoldIn } from '../uncertainty/must-hold-in.js'
import { mustHoldWords } from '../words/must-hold.js'
import { fill } from '../words/summary.js'
import { partyOf } from './party-of.js'
import { numberName, numberNow, numberThen } from './switching-number.js'

/** The NPV behind the reference of a decisive figure, and whose it is. */
export interface DecidedFigure {
  /** A party, or undefined for society. */
  readonly party: string | undefined
  readonly npv: Decimal
}

/** Whose NPV a decisive figure is, and how large. */
export const decidedFigure = (figure: string, results: Results): DecidedFigure => {
  const party = partyOf(results, figure.replace(/\.cash\.npv$/, ''))
  return party === undefined
    ? { party: undefined, npv: results.society.welfare.npv }
    : { party: party.name, npv: party.cash.npv }
}

/** What a switching value would do to an outcome: turn a gain into a loss, or a loss into a gain. */
export const turnWords = (npv: Decimal, language: Language): string => {
  const words = mustHoldWords[language]
  const sign = roundToNearest(npv).comparedTo(ZERO)
  return sign === 0 ? words.turnsEven : sign > 0 ? words.turnsGain : words.turnsLoss
}

/** The sentence on the most decisive number, for the party that invests most or else for society; none where not asked. */
export const decisiveNumber = (reading: Reading): readonly string[] => {
  const { results, language } = reading
  const mustHold = mustHoldIn(reading)
  const figure = mustHold?.figures[0]
  if (mustHold === undefined || figure === undefined) return []
  const words = mustHoldWords[language]
  const { party, npv } = decidedFigure(figure, results)
  const whose = party === undefined ? words.society : withinSentence(party, language)
  const [most] = mostDecisive(mustHold.switching.filter((each) => each.figure === figure))
  if (most === undefined || most.at === null || roundToNearest(npv).isZero())
    return [fill(words.memo.none, { party: whose, turn: turnWords(npv, language) })]
  const chance = most.chance === null ? '' : fill(words.memo.chance, { chance: formatChance(most.chance, language) })
  return [
    `${fill(npv.isNegative() ? words.memo.loss : words.memo.gain, {
      party: whose,
      number: numberName(most, results, language),
      now: numberNow(most, language),
      side: most.at < most.base ? words.memo.less : words.memo.more,
      value: numberThen(most, language),
    })}${chance}`,
  ]
}
