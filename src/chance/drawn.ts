import type { Distribution, Uncertainty } from './distribution.js'
import { lawOf, type Law } from './law.js'

/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops stay within their column */
/** An uncertain number, ready to be drawn. */
export interface Drawn {
  /** The number for a chance u, 0 < u < 1. One uniform number a draw, whatever the distribution. */
  readonly quantile: (u: number) => number
  /** Turns the first so many chances of a column into numbers, where they stand. */
  readonly quantiles: (chances: Float64Array, count: number) => void
  /** The mean of the draws; of whole numbers, the mean before rounding. */
  readonly mean: number
  /** Between which numbers all draws lie; may be infinite. */
  readonly low: number
  readonly high: number
}

/** How much of a distribution must lie within its limits for it to be a description of anything. */
export const leastWithinLimits = 1e-3

/** The share of a distribution that lies within the limits of an uncertainty. */
export const shareWithinLimits = ({ distribution, min = -Infinity, max = Infinity }: Uncertainty): number => {
  const law = lawOf(distribution)
  return max < min ? 0 : law.cdf(max) - below(distribution, law, min)
}

/** The mathematics of an uncertain number, limits and rounding included. */
export const drawnOf = ({ distribution, min = -Infinity, max = Infinity, whole }: Uncertainty): Drawn => {
  const law = lawOf(distribution)
  const [from, to] = [below(distribution, law, min), law.cdf(max)]
  const [low, high] = [Math.max(law.low, min), Math.min(law.high, max)]
  const isCut = from > 0 || to < 1
  const partial = (x: number): number => (x === Infinity ? law.mean : x === -Infinity ? 0 : law.partialMean(x))
  const mean = isCut ? (partial(max) - (from === 0 ? 0 : partialBelow(distribution, law, min))) / (to - from) : law.mean
  const within = (x: number): number => (x < low ? low : x > high ? high : x)
  const round = whole === true ? Math.round : (x: number): number => x
  return {
    quantile: (u) => round(isCut ? within(law.quantile(from + u * (to - from))) : law.quantile(u)),
    quantiles: (chances, count) => {
      if (isCut) for (let draw = 0; draw < count; draw++) chances[draw] = from + chances[draw]! * (to - from)
      law.quantiles(chances, count)
      if (isCut) for (let draw = 0; draw < count; draw++) chances[draw] = within(chances[draw]!)
      if (whole === true) for (let draw = 0; draw < count; draw++) chances[draw] = Math.round(chances[draw]!)
    },
    mean,
    low: round(low),
    high: round(high),
  }
}

/** The chance of a number below a limit, the limit itself not counted. */
const below = (distribution: Distribution, law: Law, limit: number): number =>
  distribution.kind !== 'discrete'
    ? law.cdf(limit)
    : lawOf({ kind: 'discrete', outcomes: distribution.outcomes }).cdf(nextBelow(limit))

const partialBelow = (distribution: Distribution, law: Law, limit: number): number =>
  law.partialMean(distribution.kind === 'discrete' ? nextBelow(limit) : limit)

const nextBelow = (limit: number): number => limit - Math.max(Math.abs(limit) * 2 ** -52, Number.MIN_VALUE)
