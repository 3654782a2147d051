import { given } from '../money/index.js'
import { GameError } from './game-error.js'

/** Exact methods ask for 2^n coalition values: a million for 20 players. */
export const MOST_PLAYERS_EXACT = 20

/** Refuses an empty list of players and a player listed twice (whose share would be counted twice). */
export const checkPlayers = (players: readonly string[]): void => {
  given.list('A game', "players, such as ['gemeente', 'verzekeraar']", players)
  if (players.length === 0)
    throw new GameError('no-players', 'A game needs at least one player; the list of players is empty.')
  const seen = new Set<string>()
  for (const player of players) {
    if (seen.has(player)) {
      throw new GameError('duplicate-player', `Player '${player}' is listed twice; list every player once.`)
    }
    seen.add(player)
  }
}

/** Refuses more players than can be enumerated; `remedy` names what to do instead. */
export const checkEnumerable = (players: readonly string[], remedy: string): void => {
  checkPlayers(players)
  if (players.length > MOST_PLAYERS_EXACT) {
    throw new GameError(
      'too-many-players',
      `${players.length} players have 2^${players.length} coalitions; the exact computation goes up to ${MOST_PLAYERS_EXACT} players. ${remedy}`,
    )
  }
}
