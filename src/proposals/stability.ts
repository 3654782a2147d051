import {
  coreCheck,
  propensityToDisrupt,
  type CharacteristicFunction,
  type CoreCheck,
  type Disruption,
} from '../games/index.js'
import { type Decimal, ranked, TOLERANCE, ZERO } from '../money/index.js'
import type { ProposalParty } from './proposal.js'

/** With more parties than this the savings game has too many coalitions to examine. */
export const MOST_PARTIES = 12

/** How many blocking coalitions are listed. */
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
  const left = snapToZero(unallocated)
  // A difference in the last digits of present values is no objection to a proposal, and gives no bargaining power.
  const placeOf = ({ coalition }: (typeof blocking)[number]): number =>
    coalition.reduce((place, player) => place + 2 ** players.indexOf(player), 0)
  const objections = ranked(
    blocking.filter(({ shortfall }) => shortfall.gt(TOLERANCE)).sort((one, other) => placeOf(one) - placeOf(other)),
    ({ shortfall }) => shortfall,
  )
  return {
    core: {
      inCore: objections.length === 0 && left.isZero(),
      unallocated: left,
      blockingCount: objections.length,
      blocking: objections.slice(0, MOST_BLOCKING),
    },
    disruption: propensityToDisrupt(players, game, allocation).map(({ player, ...stated }): Disruption => {
      const [lossToOthers, ownLoss] = [snapToZero(stated.lossToOthers), snapToZero(stated.ownLoss)]
      return { player, lossToOthers, ownLoss, propensity: ownLoss.isZero() ? null : lossToOthers.div(ownLoss) }
    }),
  }
}

const snapToZero = (amount: Decimal): Decimal => (amount.abs().lte(TOLERANCE) ? ZERO : amount)
