import { Decimal } from './decimal.js'

/** Zero, shared: amounts are immutable and most cells of a ledger are empty. */
export const ZERO: Decimal = new Decimal(0)

/** One, shared. */
export const ONE: Decimal = new Decimal(1)
