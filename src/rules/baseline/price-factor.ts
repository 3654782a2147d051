import type { BusinessCase, Money } from '../../case/index.js'
import type { FormulaId, SheetWriter } from '../../sheet/index.js'
import type { PriceIndexNumbers } from './price-index-numbers.js'

/**
 * The factor that converts an amount to the price level of the case (docs/method.md, 3): the index of the case's level
 * over the index of the amount's own year. One for an amount that is stated at the case's level already.
 */
export const priceFactor = (
  writer: SheetWriter,
  { prices }: BusinessCase,
  money: Money,
  indexNumbers: PriceIndexNumbers,
): FormulaId => {
  const from = money.priceLevel ?? prices.level
  const index = money.index ?? prices.index
  if (from === prices.level || index === undefined) return writer.constant(1)
  return writer.divide(indexNumbers(index, prices.level), indexNumbers(index, from))
}
