import { proportionalShares } from './proportional-shares.js'

/**
 * A joint cost divided in proportion to what each player gains (`weight`: its benefit): every player has the same
 * benefit-cost ratio. A player that loses cannot have a negative weight; state 0 (it pays nothing) and settle its loss
 * apart. The formula, errors and exactness of `proportionalShares`.
 *
 * @example
 * proportionalToBenefit(120, [{ player: 'zorgverzekeraar', weight: 500 }, { player: 'gemeente', weight: 100 }]) // 100,
 * 20
 */
export const proportionalToBenefit: typeof proportionalShares = (cost, benefits) => proportionalShares(cost, benefits)
