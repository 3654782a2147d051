import type { PartyResults, Results } from '../../calculation/index.js'
import { largest } from '../../money/index.js'

/** The party that pays most of the costs. */
export const mainPayer = ({ parties }: Results): PartyResults | undefined =>
  largest(
    parties.filter((party) => party.cash.costs.presentValue.lt(0)),
    ({ cash }) => cash.costs.presentValue.neg(),
  )
