import { type Decimal, formatEuro, roundToNearest } from '../../money/index.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import type { Language } from '../language/language.js'
import { answerWords } from '../words/answers/answers.js'
import { fill, summaryWords } from '../words/summary.js'
import { outcomeWords, spreadBeside } from './spread-words.js'

/** What it costs and brings society; and in the same breath whether the parties together gain or lose by it in cash. */
export const worthAnswer = (reading: DrawnReading): string => {
  const { results, language } = reading
  const words = summaryWords[language]
  const { welfare } = results.society
  const { benefits } = welfare
  const costs = welfare.costs.presentValue
  const gain = roundToNearest(benefits)
  const ratio = welfare.benefitCostRatio
  const extraUse = results.extraUse.presentValue.neg()
  return fill(gain.lt(0) ? words.worthLess : words.worth, {
    subject: words.subject[results.programme === undefined ? 'approach' : 'programme'],
    costs: roundToNearest(costs).isZero()
      ? words.costsNothing
      : fill(words.costsSomething, { amount: formatEuro(costs.neg(), language) }),
    benefits: formatEuro(benefits, language),
    extra: formatEuro(benefits.neg(), language),
    balance: outcomeWords(welfare.npv, language),
    base: String(results.conventions.discounting.baseYear),
    pm: results.pm.length === 0 ? '' : words.withoutPm,
    cash: cashLoss(reading),
    drawn: spreadBeside('welfare', reading),
    cashGain: cashGain(reading),
    ...extraUseWords(extraUse, benefits.neg(), language),
    ratio: ratio === null || gain.isZero() ? '' : fill(words.ratio, { ratio: formatEuro(ratio, language, 2) }),
  })
}

/** A loss in cash of all parties together, at the end of the sentence on welfare. */
const cashLoss = (reading: DrawnReading): string => {
  const { results, language } = reading
  const { parties, society } = results
  const words = answerWords[language]
  const isGained = roundToNearest(society.welfare.npv).gt(0)
  if (!roundToNearest(society.cash.npv).lt(0)) return ''
  const nobodyGains = parties.every(({ cash }) => !roundToNearest(cash.npv).gt(0))
  return fill(isGained ? words.cashLossBut : words.cashLossAnd, {
    amount: formatEuro(society.cash.npv.neg(), language),
    drawn: spreadBeside('cash', reading),
    nobody: nobodyGains ? words.nobody : '',
  })
}

/** A gain in cash of all parties together, as a sentence of its own. */
const cashGain = (reading: DrawnReading): string => {
  const { results, language } = reading
  const { npv } = results.society.cash
  if (!roundToNearest(npv).gt(0)) return ''
  return fill(` ${answerWords[language].cashGain}`, {
    amount: formatEuro(npv, language),
    drawn: spreadBeside('cash', reading),
  })
}

/**
 * What extra care is worth, where there is any: a part of benefits that are below zero, or what was taken off others.
 */
const extraUseWords = (
  extraUse: Decimal,
  burden: Decimal,
  language: Language,
): Readonly<Record<'ofWhich' | 'extraUse', string>> => {
  const words = summaryWords[language]
  const amount = formatEuro(extraUse, language)
  if (!roundToNearest(extraUse).gt(0)) return { ofWhich: '', extraUse: '' }
  if (!roundToNearest(burden).gt(0)) return { ofWhich: '', extraUse: fill(words.extraUse, { amount }) }
  const isPart = roundToNearest(extraUse).lte(roundToNearest(burden))
  return isPart
    ? { ofWhich: fill(words.ofWhichExtraUse, { amount }), extraUse: '' }
    : { ofWhich: '', extraUse: fill(words.extraUseAgainst, { amount }) }
}
