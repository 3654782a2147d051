import type { PartyResults } from '../../calculation/index.js'
import { roundToNearest } from '../../money/index.js'

/** Whether a party pays or receives by agreements or a fund, so that what it keeps of its saving is not yet what it has. */
export const isBeforeAgreements = ({ cash }: PartyResults): boolean =>
  [cash.paid, cash.received].some(({ presentValue }) => !roundToNearest(presentValue).isZero())
