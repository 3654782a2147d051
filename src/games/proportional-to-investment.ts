import { proportionalShares } from './proportional-shares.js'

/**
 * A joint saving divided in proportion to what each player invests (`weight`: its investment): every euro invested
 * earns the same. The formula, errors and exactness of `proportionalShares`, under the name that belongs to a
 * cofinancing agreement.
 *
 * @example
 * proportionalToInvestment(300, [{ player: 'gemeente', weight: 200 }, { player: 'regio', weight: 100 }]) // 200, 100
 */
export const proportionalToInvestment: typeof proportionalShares = (saving, investments) =>
  proportionalShares(saving, investments)
