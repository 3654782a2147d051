import { plainArithmetic, type Inverse } from './arithmetic.js'
import type { Distribution, Uncertainty } from './distribution.js'
import { lawOf } from './laws/law-of.js'
import type { Law } from './laws/law.js'

/** An uncertain number, ready to be drawn. */
export interface Drawn {
  /** The inverse in closed form, limits and rounding included, where there is one. */
  readonly inverse?: Inverse
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
  const placed: Inverse = (u, { number, add, multiply }) => (isCut ? add(number(from), multiply(u, number(to - from))) : u)
  /** Interpolation and rounding may end a hair beyond a limit. */
  const finished: Inverse = (x, { number, subtract, floor, add, choose }) => {
    const within = isCut ? choose(subtract(number(low), x), number(low), choose(subtract(x, number(high)), number(high), x)) : x
    return whole === true ? floor(add(within, number(0.5))) : within
  }
  const inLaw = law.inverse
  const inverse: Inverse | undefined = inLaw && ((u, by) => finished(inLaw(placed(u, by), by), by))
  const round = (x: number): number => (whole === true ? Math.floor(x + 0.5) : x)
  return {
    ...(inverse === undefined ? {} : { inverse }),
    quantile: (u) => finished(law.quantile(placed(u, plainArithmetic)), plainArithmetic),
    quantiles: (chances, count) => {
      if (isCut) for (let draw = 0; draw < count; draw++) chances[draw] = placed(chances[draw] as number, plainArithmetic)
      law.quantiles(chances, count)
      if (isCut || whole === true) for (let draw = 0; draw < count; draw++) chances[draw] = finished(chances[draw] as number, plainArithmetic)
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
