import { Decimal } from './decimal.js'
import { TOLERANCE } from './tolerance.js'

/**
 * The item with the largest amount; the first of those whose amounts are within the tolerance of it. For the smallest,
 * take the negative of the amount.
 *
 * @example
 * largest(periods, (period) => lowest(period).neg()) // the first moment of the deepest point
 */
export const largest = <T>(
  things: readonly T[],
  amountOf: (thing: T) => Decimal | number,
  tolerance: Decimal | number = TOLERANCE,
): T | undefined => {
  const amounts = things.map((thing) => new Decimal(amountOf(thing)))
  if (amounts.length === 0) return undefined
  const most = Decimal.max(...amounts)
  return things[amounts.findIndex((amount) => !most.minus(amount).gt(tolerance))]
}
