import type { PartyResults } from '../../calculation/index.js'
import type { Decimal } from '../../money/index.js'

/** What agreements and the fund bring a party less what they take, at present value. */
export const agreedAmount = ({ cash }: PartyResults): Decimal => cash.received.presentValue.plus(cash.paid.presentValue)
