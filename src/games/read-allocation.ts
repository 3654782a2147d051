import { type Decimal, given } from '../money/index.js'
import { GameError } from './game-error.js'
import { readAmount } from './read-amount.js'
import type { Allocation } from './types.js'

/**
 * The shares of an allocation in the order of the players; refuses one that misses, repeats or does not know a player.
 */
export const readAllocation = (players: readonly string[], allocation: Allocation): readonly Decimal[] => {
  const shares = new Map<string, Decimal>()
  for (const line of given.list(
    { nl: 'Een verdeling', en: 'An allocation' },
    {
      nl: "aandelen, zoals { player: 'gemeente', share: 100 }",
      en: "shares, such as { player: 'gemeente', share: 100 }",
    },
    allocation,
  )) {
    const { player, share } = given.object(
      { nl: 'Een verdeling', en: 'An allocation' },
      { nl: 'de speler en zijn aandeel in elke regel', en: 'the player and its share in each line' },
      line,
    )
    if (!players.includes(player)) {
      throw new GameError({
        code: 'unknown-player',
        address: 'allocation',
        values: { player, players: players.map(String) },
        texts: {
          nl: `De verdeling noemt '${player}', die geen speler van dit spel is (${players.join(', ')}); laat die weg of zet die bij de spelers.`,
          en: `The allocation names '${player}', who is no player of this game (${players.join(', ')}); leave it out or add it to the players.`,
        },
      })
    }
    if (shares.has(player))
      throw new GameError({
        code: 'duplicate-player',
        address: 'allocation',
        values: { player },
        texts: {
          nl: `De verdeling noemt speler '${player}' twee keer; geef één aandeel.`,
          en: `The allocation names player '${player}' twice; state one share.`,
        },
      })
    shares.set(
      player,
      readAmount({ nl: `Het aandeel van speler '${player}'`, en: `The share of player '${player}'` }, share),
    )
  }
  return players.map((player) => {
    const share = shares.get(player)
    if (share === undefined)
      throw new GameError({
        code: 'missing-player',
        address: 'allocation',
        values: { player },
        texts: {
          nl: `In de verdeling ontbreekt speler '${player}'; geef zijn aandeel, 0 als die niets krijgt.`,
          en: `The allocation misses player '${player}'; state its share, 0 if it gets nothing.`,
        },
      })
    return share
  })
}
