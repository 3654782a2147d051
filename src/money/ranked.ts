import { Decimal } from './decimal.js'
import { TOLERANCE } from './tolerance.js'

/**
 * Items from the largest amount to the smallest. Amounts within the tolerance of the largest count as equal to it, and
 * so on for the rest; equals keep their order. The first item is the one that `largest` finds.
 */
export const ranked = <T>(
  things: readonly T[],
  amountOf: (thing: T) => Decimal | number,
  tolerance: Decimal | number = TOLERANCE,
): readonly T[] => {
  const inOrder = things
    .map((thing, place) => ({ thing, place, amount: new Decimal(amountOf(thing)) }))
    .sort((one, other) => other.amount.comparedTo(one.amount))
  const equals: (typeof inOrder)[] = []
  for (const each of inOrder) {
    const last = equals.at(-1)
    if (last?.[0]?.amount.minus(each.amount).gt(tolerance) === false) last.push(each)
    else equals.push([each])
  }
  return equals.flatMap((group) => group.sort((one, other) => one.place - other.place).map(({ thing }) => thing))
}
