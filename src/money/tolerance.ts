import { Decimal } from './decimal.js'

/**
 * A ten-thousandth of a cent, in euros. What 34 digits leave of amounts that are equal on paper is less, so amounts that differ by
 * no more are equal: which of them is the largest, or whether one is short, is not for the last digit to say.
 */
export const TOLERANCE: Decimal = new Decimal('0.000001')
