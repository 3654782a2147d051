import type { Distribution } from '../../chance/index.js'
import { sum, type Decimal } from '../../money/index.js'
import type { StatedUncertainty } from './stated-uncertainty.js'

/** The mean in decimals, where it follows from what is stated. */
export const statedMean = (
  kind: Distribution['kind'],
  { low, mode, high, mean, interval, outcomes }: StatedUncertainty,
): Decimal | undefined => {
  if (mean !== undefined) return mean
  if (outcomes !== undefined) return sum(outcomes.map(({ value, probability }) => value.times(probability)))
  if (low === undefined || high === undefined || (interval !== undefined && mode !== undefined)) return undefined
  if (kind === 'uniform' || kind === 'normal') return low.plus(high).div(2)
  if (mode === undefined) return undefined
  if (kind === 'triangular') return low.plus(mode).plus(high).div(3)
  return kind === 'pert' ? low.plus(mode.times(4)).plus(high).div(6) : undefined
}
