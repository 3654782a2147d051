import { Decimal } from './decimal.js'

/** What transfers that cancel leave behind is less than this: neither paid nor gained, and nothing to take a share of. */
export const HALF_A_CENT: Decimal = new Decimal('0.005')
