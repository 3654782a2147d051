import { type Decimal, toCommonUnits, type Units } from '../money/index.js'
import { coalitionValue } from './coalition-value.js'
import type { CharacteristicFunction } from './types.js'

/** The players of a coalition, in the order of the list; bit i of the mask stands for player i. */
export const membersOf = (players: readonly string[], mask: number): string[] =>
  players.filter((_, position) => (mask >>> position) & 1)

/** The value of every coalition, at the index that is its bitmask, as whole units: each coalition is asked once. */
export const coalitionTable = (players: readonly string[], value: CharacteristicFunction): Units => {
  const worths: Decimal[] = []
  for (let mask = 0; mask < 2 ** players.length; mask++) worths.push(coalitionValue(value, membersOf(players, mask)))
  return toCommonUnits(worths)
}
