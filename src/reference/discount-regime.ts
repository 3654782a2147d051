import type { DiscountRegime } from './discount-regime-entry.js'
import { discountRegimes } from './discount-regimes.js'

/**
 * The discount regime with an id, `undefined` when there is none.
 *
 * @example
 * discountRegime('nl-2021')?.steps // [{ fromYear: 1, rate: '0.0225' }]
 */
export const discountRegime = (id: string): DiscountRegime | undefined =>
  discountRegimes.find((regime) => regime.id === id)

/**
 * The ids of all discount regimes, in the order of the table.
 *
 * @example
 * discountRegimeIds
 * // ['nl-2021', 'nl-2021-risk-free', 'nz-2024-non-commercial', 'nz-2024-commercial', 'uk-green-book']
 */
export const discountRegimeIds: readonly string[] = discountRegimes.map((regime) => regime.id)
