import type { Distribution } from './distribution.js'
import { exp, log } from './exp-and-log.js'
import { incompleteBeta } from './incomplete-beta.js'
import { incompleteGamma } from './incomplete-gamma.js'
import { normalCdf, normalDensity, normalQuantile, normalQuantiles } from './normal.js'
import { quantileTable } from './quantile-table.js'

/* eslint-disable @typescript-eslint/no-non-null-assertion -- loops stay within their column */
/** The mathematics of a distribution. */
export interface Law {
  /** The number below which a chance of u lies, for 0 < u < 1; rises with u. */
  readonly quantile: (u: number) => number
  /** Turns the first so many chances of a column into numbers, where they stand. The same as `quantile` of each, many times as fast. */
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

/** The mathematics of a distribution: inverse, chances and mean. */
export const lawOf = (distribution: Distribution): Law => {
  switch (distribution.kind) {
    case 'uniform':
      return uniformLaw(distribution.low, distribution.high)
    case 'triangular':
      return triangularLaw(distribution.low, distribution.mode, distribution.high)
    case 'pert': {
      const { low, mode, high } = distribution
      const place = high > low ? (mode - low) / (high - low) : 0.5
      return betaLaw(1 + 4 * place, 5 - 4 * place, low, high)
    }
    case 'normal':
      return normalLaw(distribution.mean, distribution.sd)
    case 'lognormal':
      return lognormalLaw(distribution.mu, distribution.sigma)
    case 'beta':
      return betaLaw(distribution.alpha, distribution.beta, distribution.low, distribution.high)
    case 'gamma':
      return gammaLaw(distribution.shape, distribution.scale)
    case 'discrete':
      return discreteLaw(distribution.outcomes)
  }
}

// Each family has a loop of its own: an engine then puts the arithmetic into it, and no draw costs a call.

const pointLaw = (value: number): Law => ({
  quantile: () => value,
  quantiles: (chances, count) => chances.fill(value, 0, count),
  cdf: (x) => (x < value ? 0 : 1),
  partialMean: (x) => (x < value ? 0 : value),
  mean: value,
  low: value,
  high: value,
})

const uniformLaw = (low: number, high: number): Law => {
  if (low === high) return pointLaw(low)
  const width = high - low
  const within = (x: number): number => Math.min(high, Math.max(low, x))
  const quantile = (u: number): number => low + width * u
  return {
    quantile,
    quantiles: (chances, count) => {
      for (let draw = 0; draw < count; draw++) chances[draw] = quantile(chances[draw]!)
    },
    cdf: (x) => (within(x) - low) / width,
    partialMean: (x) => ((within(x) - low) * (within(x) + low)) / (2 * width),
    mean: (low + high) / 2,
    low,
    high,
  }
}

const triangularLaw = (low: number, mode: number, high: number): Law => {
  if (low === high) return pointLaw(low)
  const width = high - low
  const [left, right] = [mode - low, high - mode]
  const turn = left / width
  const [rise, fall] = [width * left, width * right]
  const mean = (low + mode + high) / 3
  const quantile = (u: number): number => (u < turn ? low + Math.sqrt(u * rise) : high - Math.sqrt((1 - u) * fall))
  return {
    quantile,
    quantiles: (chances, count) => {
      for (let draw = 0; draw < count; draw++) chances[draw] = quantile(chances[draw]!)
    },
    cdf: (x) => {
      if (x <= low) return 0
      if (x >= high) return 1
      return x < mode ? ((x - low) * (x - low)) / rise : 1 - ((high - x) * (high - x)) / fall
    },
    partialMean: (x) => {
      if (x <= low) return 0
      if (x >= high) return mean
      // The integral of t times the density: from low with t = low + s, and from high with t = high - s.
      if (x < mode) return ((x - low) * (x - low) * (low + (2 / 3) * (x - low))) / rise
      return mean - ((high - x) * (high - x) * (high - (2 / 3) * (high - x))) / fall
    },
    mean,
    low,
    high,
  }
}

const normalLaw = (mean: number, sd: number): Law => {
  if (sd === 0) return pointLaw(mean)
  const quantile = (u: number): number => mean + sd * normalQuantile(u)
  return {
    quantile,
    quantiles: (chances, count) => {
      normalQuantiles(chances, count)
      for (let draw = 0; draw < count; draw++) chances[draw] = mean + sd * chances[draw]!
    },
    cdf: (x) => normalCdf((x - mean) / sd),
    partialMean: (x) => mean * normalCdf((x - mean) / sd) - sd * normalDensity((x - mean) / sd),
    mean,
    low: -Infinity,
    high: Infinity,
  }
}

const lognormalLaw = (mu: number, sigma: number): Law => {
  if (sigma === 0) return pointLaw(exp(mu))
  const mean = exp(mu + (sigma * sigma) / 2)
  const z = (x: number): number => (x <= 0 ? -Infinity : (log(x) - mu) / sigma)
  const quantile = (u: number): number => exp(mu + sigma * normalQuantile(u))
  return {
    quantile,
    quantiles: (chances, count) => {
      normalQuantiles(chances, count)
      for (let draw = 0; draw < count; draw++) chances[draw] = exp(mu + sigma * chances[draw]!)
    },
    cdf: (x) => normalCdf(z(x)),
    partialMean: (x) => mean * normalCdf(z(x) - sigma),
    mean,
    low: 0,
    high: Infinity,
  }
}

const betaLaw = (alpha: number, beta: number, low: number, high: number): Law => {
  if (low === high) return pointLaw(low)
  const width = high - low
  const [share, above] = [incompleteBeta(alpha, beta), incompleteBeta(alpha + 1, beta)]
  const mean = alpha / (alpha + beta)
  const { quantile, quantiles } = quantileTable(share, 0, 1)
  return {
    quantile: (u) => low + width * quantile(u),
    quantiles: (chances, count) => {
      quantiles(chances, count)
      for (let draw = 0; draw < count; draw++) chances[draw] = low + width * chances[draw]!
    },
    cdf: (x) => share((x - low) / width),
    partialMean: (x) => low * share((x - low) / width) + width * mean * above((x - low) / width),
    mean: low + width * mean,
    low,
    high,
  }
}

const gammaLaw = (shape: number, scale: number): Law => {
  const [share, above] = [incompleteGamma(shape), incompleteGamma(shape + 1)]
  const { quantile, quantiles } = quantileTable(share, 0, Infinity)
  return {
    quantile: (u) => scale * quantile(u),
    quantiles: (chances, count) => {
      quantiles(chances, count)
      for (let draw = 0; draw < count; draw++) chances[draw] = scale * chances[draw]!
    },
    cdf: (x) => share(x / scale),
    partialMean: (x) => shape * scale * above(x / scale),
    mean: shape * scale,
    low: 0,
    high: Infinity,
  }
}

const discreteLaw = (stated: readonly { readonly value: number; readonly probability: number }[]): Law => {
  const outcomes = stated.filter(({ probability }) => probability > 0).sort((one, other) => one.value - other.value)
  const whole = outcomes.reduce((sum, { probability }) => sum + probability, 0)
  let sum = 0
  const steps = outcomes.map(({ value, probability }) => ({ value, upTo: (sum += probability) / whole, share: probability / whole }))
  const upTo = (x: number): typeof steps => steps.filter(({ value }) => value <= x)
  const last = steps.at(-1)?.value ?? NaN
  const partialMean = (x: number): number => upTo(x).reduce((total, { value, share }) => total + value * share, 0)
  const quantile = (u: number): number => steps.find((step) => u < step.upTo)?.value ?? last
  return {
    quantile,
    quantiles: (chances, count) => {
      for (let draw = 0; draw < count; draw++) chances[draw] = quantile(chances[draw]!)
    },
    cdf: (x) => upTo(x).at(-1)?.upTo ?? 0,
    partialMean,
    mean: partialMean(Infinity),
    low: steps[0]?.value ?? NaN,
    high: last,
  }
}
