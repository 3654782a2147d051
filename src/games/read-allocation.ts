import { type Decimal, given } from '../money/index.js'
import { GameError } from './game-error.js'
import { readAmount } from './read-amount.js'
import type { Allocation } from './types.js'

/**
 * The shares of an allocation in the order of the players; refuses one that misses, repeats or does not know a player.
 */
export const readAllocation = (players: readonly string[], allocation: Allocation): readonly Decimal[] => {
  const shares = new Map<string, Decimal>()
  for (const line of given.list('An allocation', "shares, such as { player: 'gemeente', share: 100 }", allocation)) {
    const { player, share } = given.object('An allocation', 'the player and its share in each line', line)
    if (!players.includes(player)) {
      throw new GameError(
        'unknown-player',
        `The allocation names '${player}', who is no player of this game (${players.join(', ')}); leave it out or add it to the players.`,
      )
    }
    if (shares.has(player))
      throw new GameError('duplicate-player', `The allocation names player '${player}' twice; state one share.`)
    shares.set(player, readAmount(`The share of player '${player}'`, share))
  }
  return players.map((player) => {
    const share = shares.get(player)
    if (share === undefined)
      throw new GameError(
        'missing-player',
        `The allocation misses player '${player}'; state its share, 0 if it gets nothing.`,
      )
    return share
  })
}
