import { inverted } from './inverted.js'
import type { Law } from './law.js'

/** A number that is always the same. */
export const pointLaw = (value: number): Law => ({
  ...inverted((_, { number }) => number(value)),
  cdf: (x) => (x < value ? 0 : 1),
  partialMean: (x) => (x < value ? 0 : value),
  mean: value,
  low: value,
  high: value,
})
