import { type Decimal, exactParts, fromUnits, sumUnits } from '../money/index.js'
import { individualValues } from './individual-values.js'
import { playerShares } from './player-shares.js'
import type { CharacteristicFunction, PlayerShare } from './types.js'

/** What a player reaches alone, and what it gets when the rest is divided equally. */
export interface StandAloneShare extends PlayerShare {
  readonly alone: Decimal
}

/**
 * Stand-alone shares: each player gets what it is worth alone, and all get an equal part of what cooperation adds
 * (or takes: then an equal part of that loss).
 *
 *     share_i = v({i}) + (v(N) - sum over j of v({j})) / n
 *
 * Also called the CIS value, centre of the imputation set (Driessen and Funaki 1991), or equal surplus division. Needs
 * only the value of each player alone and of all together, so any number of players.
 *
 * @param value worth of a coalition, 0 for the empty one; a saving or a cost
 * @returns per player its value alone and its share, in the order of the players; the shares add up to v(N) to the last
 *   digit
 * @throws GameError for no players, a player listed twice, a coalition value that is not finite, an empty coalition
 *   that is not worth 0
 *
 * @example
 * standAlone(['a', 'b'], (coalition) => [0, 10, 30][coalition.length] ?? 0)
 * // [{ player: 'a', alone: 10, share: 15 }, { player: 'b', alone: 10, share: 15 }]
 */
export const standAlone = (players: readonly string[], value: CharacteristicFunction): readonly StandAloneShare[] => {
  const { together, alone, places } = individualValues(players, value)
  const count = BigInt(players.length)
  const added = together - sumUnits(alone)
  const shares = exactParts(
    alone.map((own) => own * count + added),
    count,
    places,
  )
  return playerShares(players, shares).map((given, position) => ({
    ...given,
    alone: fromUnits(alone[position] ?? 0n, places),
  }))
}
