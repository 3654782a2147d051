import { exp, log } from '../exp-and-log.js'
import { normalCdf } from '../normal.js'
import { inverted } from './inverted.js'
import type { InvertibleDistribution } from './invertible-distribution.js'
import { pointDistribution } from './point-distribution.js'

/** A number whose logarithm is normal. */
export const lognormalDistribution = (mu: number, sigma: number): InvertibleDistribution => {
  if (sigma === 0) return pointDistribution(exp(mu))
  const mean = exp(mu + (sigma * sigma) / 2)
  const z = (x: number): number => (x <= 0 ? -Infinity : (log(x) - mu) / sigma)
  return {
    ...inverted((u, { number, add, multiply, exponential, inverseNormal }) =>
      exponential(add(number(mu), multiply(number(sigma), inverseNormal(u)))),
    ),
    cdf: (x) => normalCdf(z(x)),
    partialMean: (x) => mean * normalCdf(z(x) - sigma),
    mean,
    low: 0,
    high: Infinity,
  }
}
