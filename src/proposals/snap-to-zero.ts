import { Decimal } from '../money/index.js'

/**
 * A change below this share of the largest one is rounding at 34 digits, and no payment. Anything larger is paid,
 * however small beside a euro: a party that is left a thousandth of a cent short is worse off.
 */
export const SNAP_TO_ZERO = new Decimal('1e-20')
