import { type Decimal, given, sum } from '../money/index.js'
import { coalitionValue } from './coalition-value.js'
import type { CharacteristicFunction } from './types.js'

/**
 * A cost game as a savings game: what a coalition saves by doing together what its members would otherwise each do
 * alone.
 *
 *     v(S) = sum over i in S of c({i}) - c(S)
 *
 * A share x_i of the savings is a share c({i}) - x_i of the costs. Shapley shares are the same either way; the core
 * check and Gately's measures are about gains and need this form.
 *
 * H.P. Young (ed.), Cost Allocation: Methods, Principles, Applications, 1985.
 *
 * @param costs the cost of every coalition, positive is a cost; 0 for the empty one
 * @returns the saving of every coalition, in the same unit; 0 for every player alone
 * @throws GameError, when a coalition is asked whose costs are not finite
 * @example
 * const saved = costToSavingsGame((coalition) => [0, 100, 160][coalition.length] ?? 0)
 * saved(['gemeente', 'regio']) // 40
 */
export const costToSavingsGame = (costs: CharacteristicFunction): ((coalition: readonly string[]) => Decimal) => {
  given.work(
    'costToSavingsGame',
    {
      nl: 'de kosten van een coalitie als functie, (coalition) => 100',
      en: 'the costs of a coalition as a function, (coalition) => 100',
    },
    costs,
  )
  const known = new Map<string, Decimal>()
  const costAlone = (player: string): Decimal => {
    const cost = known.get(player) ?? coalitionValue(costs, [player])
    known.set(player, cost)
    return cost
  }
  return (coalition) => {
    const joint = coalition.length === 1 ? sum(coalition.map(costAlone)) : coalitionValue(costs, coalition)
    return sum(coalition.map(costAlone)).minus(joint)
  }
}
