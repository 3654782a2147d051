import type { Payback, Results } from '../appraisal/index.js'
import type { Decimal } from '../money/index.js'
import { evidencePercentages } from './evidence-percentages.js'
import { formatEuro, formatNumber, formatPercentage } from './format-number.js'
import type { Language } from './language.js'
import { listed } from './listed.js'
import { mainPayer } from './main-payer.js'
import { roundedParties } from './rounded-parties.js'
import { roundedSociety } from './rounded-society.js'
import { wordParty } from './word-label.js'
import { monthWords } from './words/months.js'
import { fill, summaryWords } from './words/summary.js'

/**
 * The three things a councillor asks first: is it worth it, who pays and who gains, when is it paid back and how sure is that.
 * Amounts are present values, the same ones that the tables print.
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
  const payer = mainPayer(results)
  if (payer === undefined) return words.noPayer
  const euro = (amount: Decimal): string => formatEuro(amount, language)
  const byNet = [...roundedParties(results).parties].sort((one, other) => other.npv.comparedTo(one.npv))
  const best = byNet[0]
  const gains =
    best === undefined || !best.npv.gt(0)
      ? words.noGainer
      : fill(best.party.id === payer.id ? words.gainerPays : words.gainer, {
          gainer: best.party.name,
          npv: euro(best.npv),
        })
  const losers = byNet
    .filter(({ npv }) => npv.lt(0))
    .reverse()
    .map(({ party, npv }) => fill(words.loser, { party: party.name, amount: euro(npv.neg()) }))
  return [
    fill(words.distribution, {
      payer: payer.name,
      share: formatPercentage(payer.cash.costs.presentValue.div(results.society.cash.costs.presentValue), language),
      gains,
    }),
    losers.length === 0 ? '' : fill(words.losers, { losers: listed(losers, words.and) }),
  ].join('')
}

const certainty = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const party = mainPayer(results) ?? results.society
  const filled = {
    party: wordParty(party.id, results.businessCase, language),
    payback: paybackSentence(party.cash.payback, language),
  }
  const proven = evidencePercentages(results)
  if (proven === undefined) return fill(words.certaintyNone, filled)
  return fill(words.certainty, { ...filled, share: `${formatNumber(proven.demonstrated, 0, language)}%` })
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
