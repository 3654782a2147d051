import type { PartyResults, Results } from '../../calculation/index.js'
import { formatEuro, formatNumber, largest, roundToNearest } from '../../money/index.js'
import { partyOf } from '../facts/party-of.js'
import { formatChance } from '../language/format-chance.js'
import type { Reading } from '../language/reading.js'
import { withinSentence } from '../language/within-sentence.js'
import { fill } from '../words/summary.js'
import { findingWords } from './finding-words.js'

/** Whether a party puts in money of its own: costs, or what agreements and the fund take. */
export const invests = ({ cash }: Pick<PartyResults, 'cash'>): boolean =>
  [cash.costs, cash.paid].some(({ presentValue }) => roundToNearest(presentValue).lt(0))

/** The party that has most money out at any moment; undefined where none ever has. */
export const investorOf = (results: Results): PartyResults | undefined =>
  partyOf(results, results.mainFunder) ?? partyOf(results, results.mainPayer)

/**
 * When the party that puts in most money has it back, with the chance of that where numbers are uncertain; or who loses
 * where nobody puts in anything.
 */
export const cashFinding = ({ results, language, risk }: Reading): string => {
  const words = findingWords[language]
  const party =
    investorOf(results) ??
    largest(
      results.parties.filter(({ cash }) => cash.payback.kind !== 'at-once'),
      ({ cash }) => cash.peakFunding.amount,
    )
  if (party === undefined) return words.nobodyOut
  const { payback, discountedPayback } = party.cash
  const name = withinSentence(party.name, language)
  const drawn = risk?.simulation.parties.find(({ id }) => id === party.id)?.cash.payback.years.defined
  const chance = drawn === undefined ? '' : fill(words.paybackChance, { chance: formatChance(drawn, language) })
  const isInvested = invests(party)
  switch (payback.kind) {
    case 'at-once':
      return fill(words.nothingOut, { party: name })
    case 'never':
      return fill(isInvested ? words.never : words.losesWithoutPaying, {
        party: name,
        shortfall: formatEuro(payback.shortfall, language),
        chance,
      })
    case 'after':
      return fill(isInvested ? words.paidBack : words.turnsWithoutPaying, {
        party: name,
        years: formatNumber(payback.years, 1, language),
        interest: discountedPayback.kind === 'never' ? words.withoutInterest : '',
        chance,
      })
  }
}
