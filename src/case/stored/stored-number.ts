import { without } from '../../base/index.js'
import type { Decimal } from '../../money/index.js'
import type { Quantity } from '../numbers/quantity.js'
import { unambiguous } from '../spelling/unambiguous.js'

/** The digits that the text of a number of a case may have, before and after its point. */
const most = { whole: 20, decimals: 40 }

/** A decimal as a case states it: a decimal text, or a number where it is too large or too small for one. */
export const storedDecimal = (decimal: Decimal): string | number =>
  decimal.e < most.whole && decimal.decimalPlaces() <= most.decimals
    ? unambiguous(decimal.toFixed())
    : decimal.toNumber()

/**
 * A number as a case states it, with how it varies and where it comes from: a decimal text where it is a number alone. A value that was
 * derived from its range is left out, since no file states it.
 */
export const storedQuantity = (quantity: Quantity, plain: (stated: unknown) => unknown): unknown => {
  const { value, range, isDerived } = quantity
  const fields = {
    ...(plain(without(quantity, 'value', 'uncertainty', 'mean', 'range', 'isDerived')) as object),
    ...(plain(range ?? {}) as object),
    ...(isDerived === true ? {} : { value: storedDecimal(value) }),
  }
  return Object.keys(fields).length === 1 && 'value' in fields ? fields.value : fields
}
