import type { CashResults, Results } from '../../calculation/index.js'
import { statedQuantities } from '../../case/index.js'
import { formatEuro, formatNumber, formatPercentage } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import { formatChance } from '../language/format-chance.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import type { Language } from '../language/language.js'
import { withinSentence } from '../language/within-sentence.js'
import { answerWords } from '../words/answers/answers.js'
import { fill, summaryWords } from '../words/summary.js'
import { investorOf } from './investor-of.js'
import { paidBackChance } from './paid-back-chance.js'
import { partyOf } from '../facts/party-of.js'
import { outcomeWords, spreadSentence } from './spread-words.js'

/**
 * When the parties that pay and advance most have their money back, with the chance of it; and beside the outcome as
 * stated of the party that invests most, how far that may vary.
 */
export const certaintyAnswer = (reading: DrawnReading): string => {
  const { results, language } = reading
  const words = summaryWords[language]
  const party = partyOf(results, results.mainPayer) ?? results.society
  const paid = fill(words.certainty, {
    party: party.kind === 'society' ? words.together : withinSentence(party.name, language),
    payback: `${paybackSentence(party.id, party.cash, reading)}${funderSentence(reading)}`,
  })
  return [paid, ...outcomeSentences(reading), provenSentence(results, language)].filter((part) => part !== '').join(' ')
}

/** The outcome as stated beside its spread, or that numbers are uncertain of which nothing was drawn. */
const outcomeSentences = (reading: DrawnReading): readonly string[] => {
  const { results, language, risk } = reading
  const words = answerWords[language]
  if (risk === undefined)
    return statedQuantities(results.businessCase).some(({ quantity }) => quantity.uncertainty !== undefined)
      ? [words.notDrawn]
      : []
  const { id, kind, name, cash } = investorOf(results) ?? results.society
  const spread = spreadSentence(id, 'cash', reading)
  if (spread === '') return []
  const party = kind === 'society' ? summaryWords[language].together : withinSentence(name, language)
  return [fill(words.asStated, { party, outcome: outcomeWords(cash.npv, language) }), spread]
}

/** The grade is the word of who wrote the case, and no measure of how sure the answer is. */
const provenSentence = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const { welfare, evidence } = results.society
  const { share, prudent } = evidence.demonstrated
  if (share?.isZero() === true) return words.nothingProven
  if (share !== null) return fill(words.proven, { share: formatPercentage(share, language) })
  return welfare.savings.presentValue.gt(1) && prudent.lt(1) ? words.notProven : ''
}

/** When the party that funds most in advance has its money back, where another party pays most of the costs. */
const funderSentence = (reading: DrawnReading): string => {
  const { results, language } = reading
  const funder = partyOf(results, results.mainFunder)
  if (funder === undefined) return ''
  return fill(summaryWords[language].funder, {
    party: withinSentence(funder.name, language),
    payback: paybackSentence(funder.id, funder.cash, reading),
  })
}

const paybackSentence = (party: string, cash: CashResults, reading: DrawnReading): string => {
  const { language } = reading
  const chance = paidBackChance(party, reading)
  const stated = statedPayback(cash, language)
  return cash.payback.kind === 'at-once' || chance === undefined
    ? stated
    : `${stated}${fill(answerWords[language].chanceOfPayback, { chance: formatChance(chance, language) })}`
}

const statedPayback = ({ payback, discountedPayback }: CashResults, language: Language): string => {
  const words = summaryWords[language]
  switch (payback.kind) {
    case 'after':
      // Who loses at present value may have its euros back, and still not have earned the interest on them.
      return fill(discountedPayback.kind === 'never' ? words.paybackAfterNotDiscounted : words.paybackAfter, {
        years: formatNumber(payback.years, 1, language),
        month: monthWords(payback.month, language),
      })
    case 'never':
      return fill(words.paybackNever, { shortfall: formatEuro(payback.shortfall, language) })
    case 'at-once':
      return words.paybackAtOnce
  }
}
