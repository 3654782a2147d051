import { normalCdf, normalDensity } from '../normal.js'
import { inverted } from './inverted.js'
import type { Law } from './law.js'
import { pointLaw } from './point-law.js'

/** The normal distribution. */
export const normalLaw = (mean: number, sd: number): Law => {
  if (sd === 0) return pointLaw(mean)
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
