import type { PartyResults, Results } from '../appraisal/index.js'

/** The party that pays most of the costs. */
export const mainPayer = ({ parties }: Results): PartyResults | undefined =>
  [...parties]
    .filter((party) => party.cash.costs.presentValue.lt(0))
    .sort((one, other) => one.cash.costs.presentValue.comparedTo(other.cash.costs.presentValue))[0]
