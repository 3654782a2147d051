import type { Texts } from '../base/index.js'
import { given } from '../money/index.js'
import { GameError } from './game-error.js'

/** Exact methods ask for 2^n coalition values: a million for 20 players. */
export const MOST_PLAYERS_EXACT = 20

/**
 * Refuses an empty list of players and a player listed twice (whose share would be counted twice).
 *
 * @throws GameError for no players or a player listed twice; ArgumentTypeError where they are no list of texts
 *
 * @example
 * checkPlayers(['gemeente', 'gemeente']) // throws GameError: Player 'gemeente' is listed twice; list every player once.
 */
export const checkPlayers = (players: readonly string[]): void => {
  given.list(
    { nl: 'Een spel', en: 'A game' },
    { nl: "spelers, zoals ['gemeente', 'verzekeraar']", en: "players, such as ['gemeente', 'verzekeraar']" },
    players,
  )
  if (players.length === 0)
    throw new GameError({
      code: 'no-players',
      address: 'players',
      texts: {
        nl: 'Een spel vraagt ten minste één speler; de lijst van spelers is leeg.',
        en: 'A game needs at least one player; the list of players is empty.',
      },
    })
  const seen = new Set<string>()
  for (const player of players) {
    if (seen.has(player)) {
      throw new GameError({
        code: 'duplicate-player',
        address: 'players',
        values: { player },
        texts: {
          nl: `Speler '${player}' staat twee keer in de lijst; noem elke speler één keer.`,
          en: `Player '${player}' is listed twice; list every player once.`,
        },
      })
    }
    seen.add(player)
  }
}

/** Refuses more players than can be enumerated; `remedy` names what to do instead. */
export const checkEnumerable = (players: readonly string[], remedy: Texts): void => {
  checkPlayers(players)
  if (players.length > MOST_PLAYERS_EXACT) {
    throw new GameError({
      code: 'too-many-players',
      address: 'players',
      values: { players: players.length, most: MOST_PLAYERS_EXACT },
      texts: {
        nl: `${players.length} spelers hebben 2^${players.length} coalities; de exacte berekening gaat tot ${MOST_PLAYERS_EXACT} spelers. ${remedy.nl}`,
        en: `${players.length} players have 2^${players.length} coalitions; the exact computation goes up to ${MOST_PLAYERS_EXACT} players. ${remedy.en}`,
      },
    })
  }
}
