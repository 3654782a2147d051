import { type DecimalValue, ONE, splitByWeights } from '../money/index.js'
import { checkPlayers } from './check-players.js'
import { playerShares } from './player-shares.js'
import { readAmount } from './read-amount.js'
import type { PlayerShare } from './types.js'

/**
 * An amount divided into equal shares, whatever the players add or invest.
 *
 * @param amount what is divided, either sign
 * @returns shares in the order of the players that add up to the amount to the last digit; what a division leaves over
 *   in the 34th digit goes to the first
 * @throws GameError for no players, a player listed twice, an amount that is not finite
 *
 * @example
 * equalShares(['gemeente', 'zorgverzekeraar'], 100)
 * // [{ player: 'gemeente', share: 50 }, { player: 'zorgverzekeraar', share: 50 }]
 */
export const equalShares = (players: readonly string[], amount: DecimalValue): readonly PlayerShare[] => {
  checkPlayers(players)
  const whole = readAmount({ nl: 'Het bedrag om te verdelen', en: 'The amount to divide' }, amount)
  return playerShares(
    players,
    splitByWeights(
      whole,
      players.map(() => ONE),
    ),
  )
}
