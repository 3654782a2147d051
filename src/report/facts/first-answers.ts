import { isMoving, type CashResults, type Move, type PartyResults, type Results } from '../../calculation/index.js'
import { statedQuantities } from '../../case/index.js'
import {
  Decimal,
  formatEuro,
  formatNumber,
  formatPercentage,
  ranked,
  roundToNearest,
  listed,
  ZERO,
} from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import { wordChance } from '../language/format-chance.js'
import type { Language } from '../language/language.js'
import { movedMoney } from './moved-money.js'
import type { Reading } from '../language/reading.js'
import { percentileOf } from '../uncertainty/percentile-of.js'
import { withinSentence } from '../language/within-sentence.js'
import { fill, summaryWords } from '../words/summary.js'
import { partyOf } from './party-of.js'

/**
 * The three things a councillor asks first: is it worth it, who pays and who gains, when is it paid back and how sure
 * is that. Where settlement, agreements or a fund move money it is said who pays whom, and who gains after that. Where
 * numbers were drawn, the last answer says how far the first two may be off. Amounts are present values.
 */
export const firstAnswers = (reading: Reading): readonly string[] => {
  const { results, language } = reading
  return [worth(results, language), distribution(results, language), certainty(reading)]
}

const worth = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const { welfare } = results.society
  const costs = welfare.costs.presentValue
  const { benefits } = welfare
  const [cost, gain, balance] = [costs, benefits, welfare.npv].map((amount) => roundToNearest(amount)) as [
    Decimal,
    Decimal,
    Decimal,
  ]
  const ratio = welfare.benefitCostRatio
  const extraUse = results.extraUse.presentValue.neg()
  return fill(gain.lt(0) ? words.worthLess : words.worth, {
    costs: cost.isZero()
      ? words.costsNothing
      : fill(words.costsSomething, { amount: formatEuro(costs.neg(), language) }),
    benefits: formatEuro(benefits, language),
    extra: formatEuro(benefits.neg(), language),
    balance: fill(balance.isZero() ? words.even : balance.isNegative() ? words.negative : words.positive, {
      npv: formatEuro(welfare.npv.abs(), language),
    }),
    pm: results.pm.length === 0 ? '' : words.withoutPm,
    ...extraUseWords(extraUse, benefits.neg(), language),
    ratio: ratio === null || gain.isZero() ? '' : fill(words.ratio, { ratio: formatEuro(ratio, language, 2) }),
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

const distribution = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const moved = movedMoney(results, language)
  if (moved.length > 0)
    return [
      words.whoPays,
      costsBefore(results, language),
      ...moved,
      gainsAfter(results, language),
      losers(results, language),
    ]
      .filter((part) => part !== '')
      .join(' ')
  const payer = partyOf(results, results.mainPayer)
  const best = partyOf(results, results.mainGainer)
  if (payer === undefined) {
    const gains = best === undefined ? words.noGainerAlone : fill(words.gainerAlone, gainOf(best, language))
    return [words.whoPays, words.noCosts, gains, losers(results, language)].filter((part) => part !== '').join(' ')
  }
  const gains =
    best === undefined
      ? words.noGainer
      : fill(best.id === payer.id ? words.gainerPays : words.gainer, gainOf(best, language))
  const lost = losers(results, language)
  return `${words.whoPays} ${fill(words.pays, costsOf(payer, results, language))}${gains}${lost === '' ? '' : ` ${lost}`}`
}

/**
 * Who pays the costs, before agreements and the fund where these move money; settlement moves savings, and no costs.
 */
const costsBefore = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const payer = partyOf(results, results.mainPayer)
  if (payer === undefined) return words.noCosts
  const isAgreed = results.moves.some((move) => move.kind !== 'settlement' && isMoving(move))
  return `${fill(isAgreed ? words.paysBefore : words.pays, costsOf(payer, results, language))}.`
}

const costsOf = (
  payer: PartyResults,
  { costShares }: Results,
  language: Language,
): Readonly<Record<string, string>> => ({
  payer: payer.name,
  share: formatPercentage(costShares.find(({ party }) => party === payer.id)?.share ?? ZERO, language),
})

const gainsAfter = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const best = partyOf(results, results.mainGainer)
  if (best === undefined) return words.noGainerAlone
  const isMoved = (isOfKind: (kind: Move['kind']) => boolean): boolean =>
    results.moves.some((move) => isOfKind(move.kind) && isMoving(move))
  const settled = isMoved((kind) => kind === 'settlement')
  const agreed = isMoved((kind) => kind !== 'settlement')
  const after = words.after[settled && agreed ? 'both' : settled ? 'settlement' : 'agreements']
  return fill(words.gainerAfter, { after, ...gainOf(best, language) })
}

const gainOf = ({ name, cash }: PartyResults, language: Language): Readonly<Record<string, string>> => ({
  gainer: name,
  npv: formatEuro(cash.npv, language),
})

const losers = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  // What a household gains when social assistance ends, its wage, is often pro memorie: a loss in cash is then not all
  // of it.
  const hasPm = ({ id }: Pick<PartyResults, 'id'>): boolean =>
    results.pm.some(({ beneficiary, sign }) => beneficiary === id && sign !== 'negative')
  const lost = ranked(
    results.parties.filter(({ cash }) => roundToNearest(cash.npv).lt(0)),
    ({ cash }) => cash.npv.neg(),
  ).map(({ id, name, cash }) =>
    fill(words.loser, {
      party: withinSentence(name, language),
      amount: formatEuro(cash.npv.neg(), language),
      pm: hasPm({ id }) ? words.loserPm : '',
    }),
  )
  return lost.length === 0 ? '' : fill(words.losers, { losers: listed(lost, { last: words.and }) })
}

const certainty = (reading: Reading): string => {
  const { results, language } = reading
  const words = summaryWords[language]
  const party = partyOf(results, results.mainPayer) ?? results.society
  const paid = fill(words.certainty, {
    party: party.kind === 'society' ? words.together : withinSentence(party.name, language),
    payback: `${paybackSentence(party.cash, language)}${funderSentence(results, language)}`,
  })
  return [paid, rangeSentence(party, reading), provenSentence(results, language)]
    .filter((part) => part !== '')
    .join(' ')
}

/** How far the net present value may be off, or that it can be asked. */
const rangeSentence = (party: PartyResults, reading: Reading): string => {
  const { language, risk } = reading
  const words = summaryWords[language]
  if (risk === undefined)
    return statedQuantities(reading.results.businessCase).some(({ quantity }) => quantity.uncertainty !== undefined)
      ? words.ranges
      : ''
  const view = (
    party.kind === 'society' ? risk?.simulation.society : risk?.simulation.parties.find(({ id }) => id === party.id)
  )?.cash
  if (view === undefined) return ''
  const [low, high] = [5, 95].map((percentile) => percentileOf(reading, view, percentile))
  if (low === undefined || high === undefined || high - low < 1) return ''
  return fill(words.range, {
    party: party.kind === 'society' ? words.together : withinSentence(party.name, language),
    low: formatEuro(new Decimal(low), language),
    high: formatEuro(new Decimal(high), language),
    chance: wordChance(view.gains.value, language),
  })
}

/** The grade is the word of who wrote the case, and no measure of how sure the answer is. */
const provenSentence = (results: Results, language: Language): string => {
  const words = summaryWords[language]
  const { welfare, evidence } = results.society
  const { share, prudent } = evidence.demonstrated
  if (share !== null) return fill(words.proven, { share: formatPercentage(share, language) })
  return welfare.savings.presentValue.gt(1) && prudent.lt(1) ? words.notProven : ''
}

/** When the party that funds most in advance has its money back, where another party pays most of the costs. */
const funderSentence = (results: Results, language: Language): string => {
  const funder = partyOf(results, results.mainFunder)
  if (funder === undefined) return ''
  return fill(summaryWords[language].funder, {
    party: withinSentence(funder.name, language),
    payback: paybackSentence(funder.cash, language),
  })
}

const paybackSentence = ({ payback, discountedPayback }: CashResults, language: Language): string => {
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
