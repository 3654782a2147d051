import { coreCheck, propensityToDisrupt, type CharacteristicFunction, type CoreCheck, type Disruption } from '../../games/index.js'
import { Decimal, ZERO } from '../../money/index.js'
import type { ProposalParty } from './proposal.js'

/** Beyond this many parties the savings game has too many coalitions to look at all of them at once. */
export const MOST_PARTIES = 12

/** A ten-thousandth of a cent: what present values leave in their last digits is no objection, and no hand to play. */
const TOLERANCE = new Decimal('0.000001')

/** How many blocking coalitions are told. */
const MOST_BLOCKING = 10

/** Would a proposal hold: is a coalition better off alone, and what does a party that walks out cost the others? */
export const stabilityOf = (
  parties: readonly ProposalParty[],
  game: CharacteristicFunction,
): { readonly core: CoreCheck | null; readonly disruption: readonly Disruption[] | null } => {
  const players = parties.map(({ party }) => party)
  if (players.length > MOST_PARTIES) return { core: null, disruption: null }
  const allocation = parties.map(({ party, npvAfter }) => ({ player: party, share: npvAfter }))
  const { unallocated, blocking } = coreCheck(players, game, allocation, { limit: 2 ** players.length })
  const left = withoutDust(unallocated)
  const objections = blocking.filter(({ shortfall }) => shortfall.gt(TOLERANCE))
  return {
    core: {
      inCore: objections.length === 0 && left.isZero(),
      unallocated: left,
      blockingCount: objections.length,
      blocking: objections.slice(0, MOST_BLOCKING),
    },
    disruption: propensityToDisrupt(players, game, allocation).map(({ player, ...stated }): Disruption => {
      const [lossToOthers, ownLoss] = [withoutDust(stated.lossToOthers), withoutDust(stated.ownLoss)]
      return { player, lossToOthers, ownLoss, propensity: ownLoss.isZero() ? null : lossToOthers.div(ownLoss) }
    }),
  }
}

const withoutDust = (amount: Decimal): Decimal => (amount.abs().lte(TOLERANCE) ? ZERO : amount)
