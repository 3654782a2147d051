import { exactParts } from '../money/index.js'
import { checkEnumerable } from './check-players.js'
import { coalitionTable } from './coalition-table.js'
import { playerShares } from './player-shares.js'
import type { CharacteristicFunction, PlayerShare } from './types.js'

/**
 * The Shapley value: each player's contribution to the coalition it joins, averaged over all orders in which the
 * players can join.
 *
 *     share_i = sum over S without i of |S|! (n - |S| - 1)! / n! x (v(S + i) - v(S))
 *
 * The only division that is efficient (shares sum to the value of all players together), symmetric (players that
 * contribute the same get the same), gives nothing to a player that adds nothing, and is additive over games. Works for
 * savings and for costs alike.
 *
 * Exact: the weights are whole numbers over n! and nothing is rounded before the end. The shares add up to the value of
 * the whole to the last digit, in any order; of symmetric players the first listed may therefore hold one unit more in
 * the 34th digit of the total.
 *
 * L.S. Shapley, "A value for n-person games", in: Contributions to the Theory of Games II, Princeton 1953.
 *
 * @param players ids, each once; up to 20, all 2^n coalitions are evaluated once
 * @param value worth of a coalition, any unit, either sign, 0 for the empty one
 * @returns a share per player, in the order of the players, in the unit of the value
 * @throws GameError for no players, a player listed twice, more than 20 players (use `sampleShapley`), a coalition
 *   value that is not finite, an empty coalition that is not worth 0
 *
 * @example
 * const savings = tabulatedGame([
 *   { coalition: ['coach'], value: 30000 },
 *   { coalition: ['budget'], value: 20000 },
 *   { coalition: ['coach', 'budget'], value: 44000 },
 * ])
 * shapley(['coach', 'budget'], savings)
 * // [{ player: 'coach', share: 27000 }, { player: 'budget', share: 17000 }]
 */
export const shapley = (players: readonly string[], value: CharacteristicFunction): readonly PlayerShare[] => {
  checkEnumerable(players, {
    nl: 'Gebruik sampleShapley, dat de aandelen schat en zegt hoe goed.',
    en: 'Use sampleShapley, which estimates the shares and says how well.',
  })
  const n = players.length
  const { units, places } = coalitionTable(players, value)

  const bySize = new Array<bigint>(n + 1).fill(0n)
  const withPlayer = players.map(() => new Array<bigint>(n + 1).fill(0n))
  units.forEach((worth, mask) => {
    if (worth === 0n) return
    const members: bigint[][] = withPlayer.filter((_, position) => (mask >>> position) & 1)
    const size = members.length
    bySize[size] = (bySize[size] ?? 0n) + worth
    for (const sums of members) sums[size] = (sums[size] ?? 0n) + worth
  })

  const factorials = factorialsUpTo(n)
  const orders = (before: number, after: number): bigint => (factorials[before] ?? 0n) * (factorials[after] ?? 0n)
  const numerators = withPlayer.map((sums) =>
    sums.reduce((numerator, inside, size) => {
      const outside = (bySize[size] ?? 0n) - inside
      return numerator + inside * orders(size - 1, n - size) - outside * orders(size, n - size - 1)
    }, 0n),
  )
  return playerShares(players, exactParts(numerators, orders(n, 0), places))
}

const factorialsUpTo = (n: number): readonly bigint[] => {
  const factorials = [1n]
  for (let k = 1; k <= n; k++) factorials.push((factorials[k - 1] ?? 1n) * BigInt(k))
  return factorials
}
