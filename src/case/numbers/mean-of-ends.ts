import type { DistributionKind } from '../../chance/index.js'
import { type Decimal, sum } from '../../money/index.js'
import type { UncertaintyFields } from './uncertainty-fields.js'

export type EndOfRange = 'low' | 'mode' | 'high'

/** How often each end counts in the mean of a range. */
export type EndWeights = readonly (readonly [EndOfRange, number])[]

const weights: Readonly<Partial<Record<DistributionKind, EndWeights>>> = {
  uniform: [
    ['low', 1],
    ['high', 1],
  ],
  normal: [
    ['low', 1],
    ['high', 1],
  ],
  triangular: [
    ['low', 1],
    ['mode', 1],
    ['high', 1],
  ],
  pert: [
    ['low', 1],
    ['mode', 4],
    ['high', 1],
  ],
}

type Ends<Amount> = Pick<UncertaintyFields<Amount>, EndOfRange | 'interval'>

/** The weights of the ends in the mean, where the mean follows from the stated ends alone. */
export const endWeights = <Amount>(kind: DistributionKind, stated: Ends<Amount>): EndWeights | undefined => {
  const { low, mode, high, interval } = stated
  if (low === undefined || high === undefined || (interval !== undefined && mode !== undefined)) return undefined
  return weights[kind]?.every(([end]) => stated[end] !== undefined) === true ? weights[kind] : undefined
}

/** The mean of a range in decimals, where it follows from the stated ends alone. */
export const meanOfEnds = (kind: DistributionKind, stated: Ends<Decimal>): Decimal | undefined => {
  const counted = endWeights(kind, stated)
  if (counted === undefined) return undefined
  const total = sum(counted.map(([end, weight]) => (stated[end] as Decimal).times(weight)))
  return total.div(counted.reduce((all, [, weight]) => all + weight, 0))
}
