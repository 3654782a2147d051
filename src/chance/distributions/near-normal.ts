import { keptWithin } from './kept-within.js'
import { inverted } from './inverted.js'
import type { InvertibleDistribution } from './invertible-distribution.js'
import { normalDistribution } from './normal-distribution.js'

/**
 * From this parameter on, gammas and betas are normal to within a thousandth of their spread (their skewness is at most
 * 2 over its square root), while sums of that many terms lose digits and take ever longer.
 */
export const LARGE_PARAMETER = 1e6

/** A distribution that is practically normal, between two ends that are many standard deviations apart. */
export const nearNormal = (mean: number, sd: number, low: number, high: number): InvertibleDistribution => {
  const invertible = normalDistribution(mean, sd)
  return invertible.inverse === undefined || sd === 0
    ? invertible
    : { ...invertible, ...inverted(keptWithin(low, high, invertible.inverse)), low, high }
}
