import { Decimal } from './decimal.js'

/**
 * Anything smaller is rounding: a ten-thousandth of a cent, a millionth of a household. Amounts that differ by no more
 * are equal: the 34th digit does not decide which one is the largest, or whether one falls short. So every reader
 * agrees on a case that just breaks even, a fund that is just empty and a target group that is just full.
 */
export const TOLERANCE: Decimal = new Decimal('0.000001')
