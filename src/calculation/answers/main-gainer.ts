import { largest, roundToNearest } from '../../money/index.js'
import type { PartyResults } from '../results/results.js'

/** The party that gains most in cash, of those that gain a euro or more. */
export const mainGainer = (parties: readonly PartyResults[]): PartyResults | undefined =>
  largest(
    parties.filter(({ cash }) => roundToNearest(cash.npv).gt(0)),
    ({ cash }) => cash.npv,
  )
