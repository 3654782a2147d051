import { plainArithmetic, type Inverse } from './arithmetic.js'
import type { Distribution, Outcome, Uncertainty } from './distribution.js'
import { withinEnds } from './distributions/kept-within.js'
import { distributionOf } from './distributions/distribution-of.js'

/** An uncertain number, ready to be drawn. */
export interface Drawn {
  /** The inverse in closed form, limits and rounding included, where there is one. */
  readonly inverse?: Inverse
  /** The number for a chance u, 0 < u < 1. One uniform number a draw, whatever the distribution. */
  readonly quantile: (u: number) => number
  /** Turns the first `count` chances of a column into numbers, in place. */
  readonly quantiles: (chances: Float64Array, count: number) => void
  /** The mean of the draws; of whole numbers, the mean before rounding. */
  readonly mean: number
  /** Between which numbers all draws lie; may be infinite. */
  readonly low: number
  readonly high: number
}

/** The least share of a distribution that must lie within its limits: with less, it does not describe the number. */
export const leastWithinLimits = 1e-3

/** The share of a distribution that lies within the limits of an uncertainty. */
export const shareWithinLimits = ({ distribution, min = -Infinity, max = Infinity }: Uncertainty): number => {
  if (max < min) return 0
  if (distribution.kind !== 'discrete') {
    const { cdf } = distributionOf(distribution)
    return cdf(max) - cdf(min)
  }
  const chanceOf = (outcomes: readonly Outcome[]): number =>
    outcomes.reduce((sum, { probability }) => sum + probability, 0)
  return chanceOf(outcomesWithin(distribution, min, max)) / chanceOf(distribution.outcomes)
}

const outcomesWithin = (
  { outcomes }: Extract<Distribution, { kind: 'discrete' }>,
  min: number,
  max: number,
): readonly Outcome[] => outcomes.filter(({ value }) => value >= min && value <= max)

/** The largest double below 1: a chance below 1 stays below it. */
const lastChance = 1 - 2 ** -53

/** The mathematics of an uncertain number, limits and rounding included. */
export const drawnOf = ({ distribution, min = -Infinity, max = Infinity, whole }: Uncertainty): Drawn => {
  // Of a discrete distribution, outcomes beyond the limits are dropped; of a continuous one, a range of chances.
  const invertible = distributionOf(
    distribution.kind === 'discrete'
      ? { kind: 'discrete', outcomes: outcomesWithin(distribution, min, max) }
      : distribution,
  )
  const [from, to] = [distribution.kind === 'discrete' ? 0 : invertible.cdf(min), invertible.cdf(max)]
  const [low, high] = [Math.max(invertible.low, min), Math.min(invertible.high, max)]
  const isCut = from > 0 || to < 1
  const partial = (x: number): number =>
    x === Infinity ? invertible.mean : x === -Infinity ? 0 : invertible.partialMean(x)
  const mean = isCut ? (partial(max) - (from === 0 ? 0 : partial(min))) / (to - from) : invertible.mean
  const width = (from > 0 && to === 1 ? lastChance : to) - from
  const placed: Inverse = (u, { number, add, multiply }) => (isCut ? add(number(from), multiply(u, number(width))) : u)
  /**
   * Rounding may end just beyond a limit, and so may the smallest chances where a limit lies so far out that no chance
   * seems to be left there.
   */
  const isLimited = min > invertible.low || max < invertible.high
  const finished: Inverse = (x, by) => {
    const within = isLimited ? withinEnds(x, low, high, by) : x
    return whole === true ? by.floor(by.add(within, by.number(0.5))) : within
  }
  const inDistribution = invertible.inverse
  const inverse: Inverse | undefined = inDistribution && ((u, by) => finished(inDistribution(placed(u, by), by), by))
  const round = (x: number): number => (whole === true ? Math.floor(x + 0.5) : x)
  return {
    ...(inverse === undefined ? {} : { inverse }),
    quantile: (u) => finished(invertible.quantile(placed(u, plainArithmetic)), plainArithmetic),
    quantiles: (chances, count) => {
      if (isCut)
        for (let draw = 0; draw < count; draw++) chances[draw] = placed(chances[draw] as number, plainArithmetic)
      invertible.quantiles(chances, count)
      if (isLimited || whole === true)
        for (let draw = 0; draw < count; draw++) chances[draw] = finished(chances[draw] as number, plainArithmetic)
    },
    mean,
    low: round(low),
    high: round(high),
  }
}
