import { isMoving, type PartyResults, type Results } from '../../calculation/index.js'
import { formatEuro, formatPercentage, ZERO } from '../../money/index.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import type { Language } from '../language/language.js'
import { answerWords } from '../words/answers/answers.js'
import { fill, summaryWords } from '../words/summary.js'
import { gainersSentence, losersSentence } from './gainers-and-losers.js'
import { movedMoney } from '../facts/moved-money.js'
import { partyOf } from '../facts/party-of.js'

/**
 * Who pays, before agreements and the fund where these move money; who pays whom and who advances under them; and who
 * gains and loses after all of that, or that this stands above.
 */
export const distributionAnswer = (reading: DrawnReading, isBeneathFigures: boolean): string => {
  const { results, language } = reading
  const gains = isBeneathFigures
    ? [answerWords[language].gainersAbove]
    : [gainersSentence(reading), losersSentence(reading)]
  return [
    summaryWords[language].whoPays,
    costsBefore(results, language),
    ...movedMoney(results, language),
    advance(results, language),
    ...gains,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Who pays the costs; settlement moves savings, and no costs. */
const costsBefore = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const payer = partyOf(results, results.mainPayer)
  if (payer === undefined) return words.noCosts
  const isAgreed = results.moves.some((move) => move.kind !== 'settlement' && isMoving(move))
  return `${fill(isAgreed ? words.paysBefore : words.pays, costsOf(payer, results, language))}.`
}

const costsOf = (
  payer: PartyResults,
  { costShares, wholes }: Results,
  language: Language,
): Readonly<Record<string, string>> => ({
  payer: payer.name,
  share: formatPercentage(
    costShares.find(({ party }) => party === payer.id)?.share ??
      wholes.find(({ id }) => id === payer.id)?.costShare ??
      ZERO,
    language,
  ),
})

/** Who has most money out after agreements, where that is not the party that pays most of the costs. */
const advance = (results: Results, language: Language): string => {
  const funder = partyOf(results, results.mainFunder)
  if (funder === undefined) return ''
  const { amount, year } = funder.cash.peakFunding
  return fill(answerWords[language].advances, {
    party: funder.name,
    amount: formatEuro(amount, language),
    year: String(year),
  })
}
