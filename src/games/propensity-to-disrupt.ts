import { type Decimal, fromUnits, powerOfTen, sumUnits, toCommonUnits } from '../money/index.js'
import { individualValues } from './individual-values.js'
import { readAllocation } from './read-allocation.js'
import type { Allocation, CharacteristicFunction } from './types.js'

/** What is lost when one player walks out: by the others, by itself, and the ratio of the two. */
export interface Disruption {
  readonly player: string
  /** What the others get under the allocation less what they reach without the player. */
  readonly lossToOthers: Decimal
  /** What the player gets under the allocation less what it reaches alone. */
  readonly ownLoss: Decimal
  /** `lossToOthers / ownLoss`; `null` when the player has nothing to lose and the ratio has no bound. */
  readonly propensity: Decimal | null
}

/**
 * Gately's propensity to disrupt: how much the other players lose for every euro that a player loses itself when it
 * refuses to cooperate.
 *
 *     d_i = (sum over j other than i of x_j - v(N without i)) / (x_i - v({i}))
 *
 * The higher, the stronger the hand of that player to ask for more; above 1 it can hurt the others more than itself.
 * Below zero the player (or the rest) is already better off apart. `gatelyPoint` gives the allocation at which all
 * propensities are equal.
 *
 * For games of savings, where more is better. For a cost game, turn costs into savings first: `costToSavingsGame`.
 *
 * D. Gately, "Sharing the gains from regional cooperation: a game theoretic application to planning investment in
 * electric power", International Economic Review 15 (1974); for n players: S. Littlechild and K. Vaidya, 1976.
 *
 * @param players ids, each once, any number
 * @param allocation one share for every player, in any order
 * @returns a disruption per player, in the order of the players
 * @throws GameError for players, coalition values or an allocation that cannot be checked (see `GameErrorCode`)
 *
 * @example
 * const value = (coalition: readonly string[]) => (coalition.length === 2 ? 10 : 0)
 * const allocation = [
 *   { player: 'a', share: 8 },
 *   { player: 'b', share: 2 },
 * ]
 *
 * // a: 2 / 8, and b: 8 / 2.
 * propensityToDisrupt(['a', 'b'], value, allocation)
 * // [
 * //   { player: 'a', lossToOthers: 2, ownLoss: 8, propensity: 0.25 },
 * //   { player: 'b', lossToOthers: 8, ownLoss: 2, propensity: 4 },
 * // ]
 */
export const propensityToDisrupt = (
  players: readonly string[],
  value: CharacteristicFunction,
  allocation: Allocation,
): readonly Disruption[] => {
  const { alone, others, places: worthPlaces } = individualValues(players, value)
  const shares = toCommonUnits(readAllocation(players, allocation))
  const places = Math.max(shares.places, worthPlaces)
  const shareUnits = shares.units.map((share) => share * powerOfTen(places - shares.places))
  const finer = powerOfTen(places - worthPlaces)
  const divided = sumUnits(shareUnits)

  return players.map((player, position) => {
    const own = shareUnits[position] ?? 0n
    const lossToOthers = fromUnits(divided - own - (others[position] ?? 0n) * finer, places)
    const ownLoss = fromUnits(own - (alone[position] ?? 0n) * finer, places)
    return { player, lossToOthers, ownLoss, propensity: ownLoss.isZero() ? null : lossToOthers.div(ownLoss) }
  })
}
