import { exactParts, fromUnits, sumUnits } from '../money/index.js'
import { GameError } from './game-error.js'
import { individualValues } from './individual-values.js'
import { playerShares } from './player-shares.js'
import type { CharacteristicFunction, PlayerShare } from './types.js'

/**
 * The Gately point: the allocation at which every player has the same propensity to disrupt (see
 * `propensityToDisrupt`). What cooperation adds is divided in proportion to what each player adds to the whole beyond
 * its value alone:
 *
 *     M_i = v(N) - v(N without i)
 *     x_i = v({i}) + (M_i - v({i})) x (v(N) - sum of v({j})) / sum of (M_j - v({j}))
 *
 * The common propensity is (sum of M_j - v(N)) / (v(N) - sum of v({j})). When cooperation adds nothing, each player
 * gets its value alone. A player whose M_i - v({i}) has the opposite sign of their sum gets less than alone: the point
 * is then not one that player would accept. For games of savings; for a cost game, turn costs into savings first:
 * `costToSavingsGame`.
 *
 * D. Gately, International Economic Review 15 (1974); this closed form and when it exists: J. Staudacher and J.
 * Anwander, "Conditions for the uniqueness of the Gately point for cooperative games", 2019.
 *
 * @param players ids, each once, any number
 * @returns a share per player, in the order of the players; they add up to v(N) to the last digit
 * @throws GameError for a game without a Gately point (cooperation loses value, or the M_i and the v({i}) have the same
 *   sum), and for players or coalition values that cannot be computed with
 *
 * @example
 * gatelyPoint(['a', 'b'], (coalition) => (coalition.length === 2 ? 10 : 0))
 * // [{ player: 'a', share: 5 }, { player: 'b', share: 5 }]
 */
export const gatelyPoint = (players: readonly string[], value: CharacteristicFunction): readonly PlayerShare[] => {
  const { together, alone, others, places } = individualValues(players, value)
  const added = together - sumUnits(alone)
  const beyondAlone = alone.map((own, position) => together - (others[position] ?? 0n) - own)
  const beyond = sumUnits(beyondAlone)
  if (added < 0n) {
    const [joint, apart] = [together, sumUnits(alone)].map((units) => fromUnits(units, places).toString()) as [
      string,
      string,
    ]
    throw new GameError({
      code: 'no-gately-point',
      address: 'value',
      values: { together: joint, alone: apart },
      texts: {
        nl: `Samen bereiken de spelers ${joint}, minder dan de ${apart} die zij elk alleen bereiken: er is geen winst te verdelen. (Gebruik voor een spel van kosten eerst costToSavingsGame.)`,
        en: `Together the players reach ${joint}, less than the ${apart} they reach each alone: there is no gain to divide. (For a game of costs, use costToSavingsGame first.)`,
      },
    })
  }
  if (added === 0n) return playerShares(players, exactParts(alone, 1n, places))
  if (beyond === 0n) {
    throw new GameError({
      code: 'no-gately-point',
      address: 'value',
      texts: {
        nl: 'Wat de spelers aan het geheel toevoegen telt op tot wat zij alleen waard zijn, dus hun neigingen om te breken (propensities to disrupt) kunnen niet gelijk worden. Gebruik shapley of standAlone.',
        en: 'What the players add to the whole sums to what they are worth alone, so their propensities to disrupt cannot be made equal. Use shapley or standAlone.',
      },
    })
  }
  const sign = beyond < 0n ? -1n : 1n
  return playerShares(
    players,
    exactParts(
      alone.map((own, position) => sign * (own * beyond + (beyondAlone[position] ?? 0n) * added)),
      sign * beyond,
      places,
    ),
  )
}
