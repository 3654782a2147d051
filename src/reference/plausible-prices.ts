import { Decimal } from '../money/index.js'
import type { UnitCost } from './unit-cost-entry.js'
import { unitCostInYear } from './unit-cost-in-year.js'

/** Between which prices one lies that is of the size of what others pay. */
export interface PlausiblePrices {
  readonly lowest: Decimal
  readonly highest: Decimal
}

/**
 * From half the lowest to twice the highest of unit costs, in the euros of a year. Tariffs of one thing differ by a
 * factor of two between places and levels of training; beyond that a price is of another thing, or another unit.
 */
export const plausiblePrices = (costs: readonly UnitCost[], year: number): PlausiblePrices | undefined => {
  if (costs.length === 0) return undefined
  const amounts = costs.map((cost) => unitCostInYear(cost, year))
  return { lowest: Decimal.min(...amounts).div(2), highest: Decimal.max(...amounts).times(2) }
}
