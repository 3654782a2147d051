import type { Inverse } from '../arithmetic.js'
import { inverted } from './inverted.js'
import { keptWithin } from './kept-within.js'
import type { InvertibleDistribution } from './invertible-distribution.js'
import { pointDistribution } from './point-distribution.js'

/** Every number between low and high is equally likely. */
export const uniformDistribution = (low: number, high: number): InvertibleDistribution => {
  if (low === high) return pointDistribution(low)
  const width = high - low
  const within = (x: number): number => Math.min(high, Math.max(low, x))
  const inverse: Inverse = (u, { number, add, multiply }) => add(number(low), multiply(number(width), u))
  return {
    ...inverted(low + width > high ? keptWithin(low, high, inverse) : inverse),
    cdf: (x) => (within(x) - low) / width,
    partialMean: (x) => ((within(x) - low) * (within(x) + low)) / (2 * width),
    mean: (low + high) / 2,
    low,
    high,
  }
}
