import { shapley } from '../games/index.js'
import { Decimal, ONE, splitByWeights, sum, ZERO } from '../money/index.js'
import type { Pockets } from '../calculation/index.js'
import { equalRatioNets } from './equal-ratio.js'
import { SNAP_TO_ZERO } from './snap-to-zero.js'
import type { PartyPosition } from './party-position.js'
import type { ProposalRule } from './proposal.js'
import { savingsGame } from './savings-game.js'

/**
 * What each party should net at present value under a rule. No party nets less than zero, and together they net what
 * there is.
 *
 * @param positions parties whose nets sum to zero or more; where it is zero, every rule leaves all of them at zero
 */
export const targetNets = (
  rule: ProposalRule,
  positions: readonly PartyPosition[],
  pockets: Pockets,
): readonly Decimal[] => {
  const together = sum(positions.map(({ net }) => net))
  const size = positions.reduce((most, { net }) => Decimal.max(most, net.abs()), ZERO)
  if (together.lte(size.times(SNAP_TO_ZERO))) return positions.map(() => ZERO)
  switch (rule) {
    case 'smallest-payments':
      return splitByWeights(
        together,
        positions.map(({ net }) => Decimal.max(net, ZERO)),
      )
    case 'equal-ratio':
      return equalRatioNets(positions)
    case 'proportional-to-benefit':
      return splitByWeights(
        together,
        positions.map(({ benefits }) => benefits),
      )
    case 'equal-gain':
      return splitByWeights(
        together,
        positions.map(() => ONE),
      )
    case 'shapley': {
      const players = positions.map(({ party }) => party)
      const shares = shapley(players, savingsGame(pockets, players)).map(({ share }) => Decimal.max(share, ZERO))
      // Interventions that lose money are in the case but not in the game: their loss is shared in proportion.
      return sum(shares).isZero()
        ? splitByWeights(
            together,
            positions.map(() => ONE),
          )
        : splitByWeights(together, shares)
    }
  }
}
