import type { Decimal } from '../money/index.js'
import type { PlayerShare } from './types.js'

/** Players with what each gets, in the order of the players; as many amounts as players. */
export const playerShares = (players: readonly string[], amounts: readonly Decimal[]): readonly PlayerShare[] =>
  players.flatMap((player, position) => {
    const share = amounts[position]
    return share === undefined ? [] : [{ player, share }]
  })
