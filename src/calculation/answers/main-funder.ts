import { largest, roundToNearest, ZERO } from '../../money/index.js'
import { isMoving } from './is-moving.js'
import { mainPayer } from './main-payer.js'
import type { Move, PartyResults } from '../results/results.js'

/**
 * The party that, after settlement and agreements, has most money out at any moment, where that is not the one that
 * pays most of the costs: the investor of an outcome contract, or who pays a contribution before anything is saved.
 */
export const mainFunder = (parties: readonly PartyResults[], moves: readonly Move[]): PartyResults | undefined => {
  if (!moves.some(isMoving)) return undefined
  const payer = mainPayer(parties)
  const deepest = largest(
    parties.filter(({ cash }) => cash.costs.presentValue.lt(0) || cash.paid.presentValue.lt(0)),
    ({ cash }) => cash.peakFunding.amount,
  )
  if (deepest === undefined || deepest.id === payer?.id || deepest.cash.peakFunding.year === null) return undefined
  return roundToNearest(deepest.cash.peakFunding.amount).gt(roundToNearest(payer?.cash.peakFunding.amount ?? ZERO))
    ? deepest
    : undefined
}
