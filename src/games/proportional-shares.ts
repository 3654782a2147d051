import { type Decimal, type DecimalValue, given, splitByWeights } from '../money/index.js'
import { checkPlayers } from './check-players.js'
import { GameError } from './game-error.js'
import { playerShares } from './player-shares.js'
import { readAmount } from './read-amount.js'
import type { PlayerShare, PlayerWeight } from './types.js'

/**
 * An amount divided in proportion to weights: share_i = amount x weight_i / sum of the weights (Aristotle's rule, and
 * the most common key in Dutch cofinancing: inhabitants, budget, effort). Simple and familiar, but blind to what a
 * party adds to the whole: when one player's weight grows, the others' shares move with it (compare `shapley`).
 *
 * @param amount what is divided, either sign: a saving or a cost
 * @param weights none negative, not all zero; a weight of 0 gets 0
 * @returns shares in the order of the weights that add up to the amount to the last digit
 * @throws GameError for no players, a player listed twice, an amount or weight that is not finite, negative weights,
 *   weights that are all zero
 *
 * @example
 * const weights = [
 *   { player: 'gemeente', weight: 3 },
 *   { player: 'zorgverzekeraar', weight: 1 },
 * ]
 * proportionalShares(1000, weights)
 * // [{ player: 'gemeente', share: 750 }, { player: 'zorgverzekeraar', share: 250 }]
 */
export const proportionalShares = (amount: DecimalValue, weights: readonly PlayerWeight[]): readonly PlayerShare[] => {
  const players = given
    .list(
      'proportionalShares',
      {
        nl: "gewichten, zoals { player: 'gemeente', weight: 2 }",
        en: "weights, such as { player: 'gemeente', weight: 2 }",
      },
      weights,
    )
    .map(
      (line) =>
        given.object(
          'proportionalShares',
          { nl: 'de speler en zijn gewicht in elke regel', en: 'the player and its weight in each line' },
          line,
        ).player,
    )
  checkPlayers(players)
  const whole = readAmount({ nl: 'Het bedrag om te verdelen', en: 'The amount to divide' }, amount)
  const read = weights.map(({ player, weight }) => readWeight(player, weight))
  if (read.every((weight) => weight.isZero())) {
    throw new GameError({
      code: 'invalid-weights',
      address: 'weights',
      values: { players: players.map(String) },
      texts: {
        nl: `De gewichten van ${players.join(', ')} zijn allemaal 0: niets zegt wie wat krijgt. Geef ten minste één speler een gewicht.`,
        en: `The weights of ${players.join(', ')} are all 0: nothing says who gets what. Give at least one player a weight.`,
      },
    })
  }
  return playerShares(players, splitByWeights(whole, read))
}

/**
 * A joint cost divided in proportion to what each player gains (`weight`: its benefit): every player has the same
 * benefit-cost ratio. A player that loses cannot have a negative weight; state 0 (it pays nothing) and settle its loss
 * apart. The formula, errors and exactness of `proportionalShares`.
 *
 * @example
 * const benefits = [
 *   { player: 'zorgverzekeraar', weight: 500 },
 *   { player: 'gemeente', weight: 100 },
 * ]
 * proportionalToBenefit(120, benefits)
 * // [{ player: 'zorgverzekeraar', share: 100 }, { player: 'gemeente', share: 20 }]
 */
export const proportionalToBenefit: typeof proportionalShares = (cost, benefits) => proportionalShares(cost, benefits)

/**
 * A joint saving divided in proportion to what each player invests (`weight`: its investment): every euro invested
 * earns the same. The formula, errors and exactness of `proportionalShares`, under the name that belongs to a
 * cofinancing agreement.
 *
 * @example
 * const investments = [
 *   { player: 'gemeente', weight: 200 },
 *   { player: 'regio', weight: 100 },
 * ]
 * proportionalToInvestment(300, investments)
 * // [{ player: 'gemeente', share: 200 }, { player: 'regio', share: 100 }]
 */
export const proportionalToInvestment: typeof proportionalShares = (saving, investments) =>
  proportionalShares(saving, investments)

const readWeight = (player: string, stated: DecimalValue): Decimal => {
  const weight = readAmount(
    { nl: `Het gewicht van speler '${player}'`, en: `The weight of player '${player}'` },
    stated,
  )
  if (weight.lessThan(0)) {
    throw new GameError({
      code: 'invalid-weights',
      address: 'weights',
      values: { player, weight: weight.toString() },
      texts: {
        nl: `Het gewicht van speler '${player}' is ${weight.toString()}; gewichten zijn 0 of meer. Laat de speler weg, of geef gewicht 0.`,
        en: `The weight of player '${player}' is ${weight.toString()}; weights are 0 or more. Leave the player out, or state its weight as 0.`,
      },
    })
  }
  return weight
}
