import { Decimal } from '../money/index.js'
import { priceIndex } from './price-index.js'
import type { UnitCost } from './unit-cost-entry.js'

/**
 * A unit cost in the euros of another year, by consumer prices; a year past either end of the series counts as the year
 * at that end. Good enough to see whether a price is of the right size, and not to calculate with.
 *
 * @example
 * unitCostInYear(unitCost('zvw-verpleegdag-ziekenhuis-2022'), 2024) // 644 x 850.3 / 793.0
 */
export const unitCostInYear = ({ amount, priceYear }: UnitCost, year: number): Decimal => {
  const values = priceIndex('cbs-cpi')?.values ?? {}
  const years = Object.keys(values).map(Number)
  const at = (wanted: number): string =>
    values[Math.min(Math.max(wanted, Math.min(...years)), Math.max(...years))] ?? '1'
  return new Decimal(amount).times(at(year)).div(at(priceYear))
}
