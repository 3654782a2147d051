import { largest } from '../../money/index.js'
import type { PartyResults } from '../results/results.js'

/** The party that pays most of the costs. */
export const mainPayer = (parties: readonly PartyResults[]): PartyResults | undefined =>
  largest(
    parties.filter(({ cash }) => cash.costs.presentValue.lt(0)),
    ({ cash }) => cash.costs.presentValue.neg(),
  )
