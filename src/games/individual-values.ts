import { type Decimal, toCommonUnits } from '../money/index.js'
import { checkPlayers } from './check-players.js'
import { coalitionValue } from './coalition-value.js'
import type { CharacteristicFunction } from './types.js'

/**
 * The values that set each player against all others, as whole units of 10^-places; works for any number of players.
 */
export interface IndividualValues {
  /** v(N): all players together. */
  readonly together: bigint
  /** v({i}) per player: alone. */
  readonly alone: readonly bigint[]
  /** v(N without i) per player: the others together. */
  readonly others: readonly bigint[]
  readonly places: number
}

/** The value of all, of each player alone, and of all others without it: each coalition asked once. */
export const individualValues = (players: readonly string[], value: CharacteristicFunction): IndividualValues => {
  checkPlayers(players)
  const known = new Map<string, Decimal>()
  const ask = (coalition: readonly string[]): Decimal => {
    const key = JSON.stringify(coalition)
    const worth = known.get(key) ?? coalitionValue(value, coalition)
    known.set(key, worth)
    return worth
  }
  ask([])
  const { units, places } = toCommonUnits([
    ask([...players]),
    ...players.map((player) => ask([player])),
    ...players.map((player) => ask(players.filter((other) => other !== player))),
  ])
  const [together = 0n, ...each] = units
  return { together, alone: each.slice(0, players.length), others: each.slice(players.length), places }
}
