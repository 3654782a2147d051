import { Decimal } from './decimal.js'

/** Nought, shared: amounts are immutable and most cells of a ledger are empty. */
export const ZERO: Decimal = new Decimal(0)

/**
 * What is less than this is rounding: a ten-thousandth of a cent, a millionth of a household. A case that just breaks even, a fund that is
 * just empty and a target group that is just full are so for every reader.
 */
export const TOLERANCE = '0.000001'

/** One, shared. */
export const ONE: Decimal = new Decimal(1)
