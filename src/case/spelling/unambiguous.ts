import { thousandsPattern } from '../grammar/basics.js'

/** A decimal text that cannot be taken for thousands: 1.125 as 1.1250. */
export const unambiguous = (decimal: string): string => (thousandsPattern.test(decimal) ? `${decimal}0` : decimal)
