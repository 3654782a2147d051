import type { PartyResults } from '../../calculation/index.js'
import type { Decimal } from '../../money/index.js'

/** What a party receives from agreements and the fund less what it pays, at present value. */
export const agreedAmount = ({ cash }: PartyResults): Decimal => cash.received.presentValue.plus(cash.paid.presentValue)
