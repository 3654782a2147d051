import { ZERO } from './constants.js'
import type { Decimal } from './decimal.js'

/** The sum of amounts, zero for none. Same order in, same digits out. */
export const sum = (amounts: Iterable<Decimal>): Decimal => {
  let total = ZERO
  for (const amount of amounts) total = total.plus(amount)
  return total
}
