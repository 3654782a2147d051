import { normalCdf, normalDensity } from '../normal.js'
import { inverted } from './inverted.js'
import type { InvertibleDistribution } from './invertible-distribution.js'
import { pointDistribution } from './point-distribution.js'

/** The normal distribution. */
export const normalDistribution = (mean: number, sd: number): InvertibleDistribution => {
  if (sd === 0) return pointDistribution(mean)
  return {
    ...inverted((u, { number, add, multiply, inverseNormal }) =>
      add(number(mean), multiply(number(sd), inverseNormal(u))),
    ),
    cdf: (x) => normalCdf((x - mean) / sd),
    partialMean: (x) => mean * normalCdf((x - mean) / sd) - sd * normalDensity((x - mean) / sd),
    mean,
    low: -Infinity,
    high: Infinity,
  }
}
