import type { Move, PartyResults, Payback, Results } from '../appraisal/index.js'
import { evidencePercentages } from './evidence-percentages.js'
import { formatEuro, formatNumber, formatPercentage } from '../money/index.js'
import { monthWords } from '../timeline/index.js'
import type { Language } from './language.js'
import { listed } from './listed.js'
import { mainFunder } from './main-funder.js'
import { mainPayer } from './main-payer.js'
import { movedMoney } from './moved-money.js'
import { isMoving } from './rounded-moves.js'
import { roundedParties, type RoundedParty } from './rounded-parties.js'
import { roundedSociety } from './rounded-society.js'
import { wordParty } from './word-label.js'
import { fill, summaryWords } from './words/summary.js'

/**
 * The three things a councillor asks first: is it worth it, who pays and who gains, when is it paid back and how sure is that.
 * Where settlement, agreements or a fund move money it is said who pays whom, and who gains after that. Amounts are present values, the same ones that the tables print.
 */
export const firstAnswers = (results: Results, language: Language): readonly string[] => [
  worth(results, language),
  distribution(results, language),
  certainty(results, language),
]

const worth = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const { costs, benefits, npv } = roundedSociety(results)
  const ratio = results.society.welfare.benefitCostRatio
  return fill(words.worth, {
    costs: formatEuro(costs.neg(), language),
    benefits: formatEuro(benefits, language),
    npv: formatEuro(npv.abs(), language),
    better: npv.isNegative() ? words.negative : words.positive,
    pm: results.pm.length === 0 ? '' : words.withoutPm,
    ratio: ratio === null ? '' : fill(words.ratio, { ratio: formatEuro(ratio, language, 2) }),
  })
}

const distribution = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const moved = movedMoney(results, language)
  if (moved.length > 0) return [words.whoPays, costsBefore(results, language), ...moved, gainsAfter(results, language), losers(results, language)].filter((part) => part !== '').join(' ')
  const payer = mainPayer(results)
  if (payer === undefined) return `${words.whoPays} ${words.noPayer}`
  const best = bestOff(results)
  const gains =
    best === undefined
      ? words.noGainer
      : fill(best.party.id === payer.id ? words.gainerPays : words.gainer, gainOf(best, language))
  const lost = losers(results, language)
  return `${words.whoPays} ${fill(words.pays, costsOf(payer, results, language))}${gains}${lost === '' ? '' : ` ${lost}`}`
}

/** Who pays the costs, before agreements and the fund where these move money; settlement moves savings, and no costs. */
const costsBefore = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const payer = mainPayer(results)
  if (payer === undefined) return words.noCosts
  const isAgreed = results.moves.some((move) => move.kind !== 'settlement' && isMoving(move))
  return `${fill(isAgreed ? words.paysBefore : words.pays, costsOf(payer, results, language))}.`
}

const costsOf = (payer: PartyResults, { society }: Results, language: Language): Readonly<Record<string, string>> => ({
  payer: payer.name,
  share: formatPercentage(payer.cash.costs.presentValue.div(society.cash.costs.presentValue), language),
})

const gainsAfter = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const best = bestOff(results)
  if (best === undefined) return words.noGainerAfter
  const isMoved = (isOfKind: (kind: Move['kind']) => boolean): boolean => results.moves.some((move) => isOfKind(move.kind) && isMoving(move))
  const settled = isMoved((kind) => kind === 'settlement')
  const agreed = isMoved((kind) => kind !== 'settlement')
  const after = words.after[settled && agreed ? 'both' : settled ? 'settlement' : 'agreements']
  return fill(words.gainerAfter, { after, ...gainOf(best, language) })
}

const gainOf = ({ party, npv }: RoundedParty, language: Language): Readonly<Record<string, string>> => ({
  gainer: party.name,
  npv: formatEuro(npv, language),
})

/** The party that gains most in cash; undefined where none gains. */
const bestOff = (results: Results): RoundedParty | undefined => byNet(results).find(({ npv }) => npv.gt(0))

const byNet = (results: Results): readonly RoundedParty[] =>
  [...roundedParties(results).parties].sort((one, other) => other.npv.comparedTo(one.npv))

const losers = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const lost = byNet(results)
    .filter(({ npv }) => npv.lt(0))
    .reverse()
    .map(({ party, npv }) => fill(words.loser, { party: party.name, amount: formatEuro(npv.neg(), language) }))
  return lost.length === 0 ? '' : fill(words.losers, { losers: listed(lost, words.and) })
}

const certainty = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const party = mainPayer(results) ?? results.society
  const filled = {
    party: wordParty(party.id, results.businessCase, language),
    payback: `${paybackSentence(party.cash.payback, language)}${funderSentence(results, language)}`,
  }
  const proven = evidencePercentages(results)
  if (proven === undefined) return fill(words.certaintyNone, filled)
  return fill(words.certainty, { ...filled, share: `${formatNumber(proven.demonstrated, 0, language)}%` })
}

/** When whoever funds most in advance has its money back, where that is another than who pays most of the costs. */
const funderSentence = (results: Results, language: Language): string => {
  const funder = mainFunder(results)
  if (funder === undefined) return ''
  return fill(summaryWords[language].funder, {
    party: wordParty(funder.id, results.businessCase, language),
    payback: paybackSentence(funder.cash.payback, language),
  })
}

const paybackSentence = (payback: Payback, language: Language): string => {
  const words = summaryWords[language]
  switch (payback.kind) {
    case 'after':
      return fill(words.paybackAfter, {
        years: formatNumber(payback.years, 1, language),
        month: monthWords(payback.month, language),
      })
    case 'never':
      return fill(words.paybackNever, { shortfall: formatEuro(payback.shortfall, language) })
    case 'at-once':
      return words.paybackAtOnce
  }
}
