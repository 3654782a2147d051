import { Decimal } from './decimal.js'

/**
 * What is less than this is rounding: a ten-thousandth of a cent, a millionth of a household. Amounts that differ by no
 * more are equal: which of them is the largest, or whether one is short, is not for the 34th digit to say. So a case
 * that just breaks even, a fund that is just empty and a target group that is just full are so for every reader.
 */
export const TOLERANCE: Decimal = new Decimal('0.000001')
