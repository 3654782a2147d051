import { inverted } from './inverted.js'
import type { InvertibleDistribution } from './invertible-distribution.js'

/** A number that is always the same. */
export const pointDistribution = (value: number): InvertibleDistribution => ({
  ...inverted((_, { number }) => number(value)),
  cdf: (x) => (x < value ? 0 : 1),
  partialMean: (x) => (x < value ? 0 : value),
  mean: value,
  low: value,
  high: value,
})
