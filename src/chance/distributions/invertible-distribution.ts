import type { Inverse } from '../arithmetic.js'

/** The mathematics of a distribution. */
export interface InvertibleDistribution {
  /** The inverse in closed form, where the distribution has one; `quantile` and `quantiles` are then made of it. */
  readonly inverse?: Inverse
  /** The number below which a chance of u lies, for 0 < u < 1; rises with u. */
  readonly quantile: (u: number) => number
  /** Turns the first `count` chances of a column into numbers, in place. The same as `quantile` of each. */
  readonly quantiles: (chances: Float64Array, count: number) => void
  /** The chance that a number is at most x. */
  readonly cdf: (x: number) => number
  /** The part of the mean that comes from numbers up to x. */
  readonly partialMean: (x: number) => number
  readonly mean: number
  /** Where the distribution lies; may be infinite. */
  readonly low: number
  readonly high: number
}
