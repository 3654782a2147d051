import type { PriceIndex } from './price-index-entry.js'
import { priceIndices } from './price-indices.js'

/**
 * The price index with an id, `undefined` when there is none.
 *
 * @example
 * priceIndex('cbs-cpi')?.values[2024] // '850.3'
 */
export const priceIndex = (id: string): PriceIndex | undefined => priceIndices.find((index) => index.id === id)

/**
 * The ids of all price indices, in the order of the table.
 *
 * @example
 * priceIndexIds // ['cbs-cpi', 'vng-ova-ppc']
 */
export const priceIndexIds: readonly string[] = priceIndices.map((index) => index.id)
