import { BusinessCaseError } from '../base/index.js'

/** What can be wrong with a game, for programs; the message says it for people. */
export type GameErrorCode =
  | 'no-players'
  | 'duplicate-player'
  | 'unknown-player'
  | 'missing-player'
  | 'too-many-players'
  | 'empty-coalition-not-zero'
  | 'missing-coalition'
  | 'duplicate-coalition'
  | 'not-finite'
  | 'invalid-weights'
  | 'invalid-option'
  | 'no-gately-point'
  | 'above-one'

/**
 * A game, an allocation or an option that cannot be computed with: what, which value, why, and what to do about it.
 *
 * @example
 * equalShares([], 100) // throws GameError: A game needs at least one player; the list of players is empty.
 */
export class GameError extends BusinessCaseError<GameErrorCode> {
  override readonly name = 'GameError'
}
