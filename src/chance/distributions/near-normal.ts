import { keptWithin } from './kept-within.js'
import { inverted } from './inverted.js'
import type { InvertibleDistribution } from './invertible-distribution.js'
import { normalDistribution } from './normal-distribution.js'

/**
 * From this parameter on gammas and betas are normal to less than a thousandth of their spread (their skewness is 2
 * over its root at most), while sums of so many terms lose digits and take time that grows without bound.
 */
export const LARGE_PARAMETER = 1e6

/** A distribution that is as good as normal, from one end to another many standard deviations away. */
export const nearNormal = (mean: number, sd: number, low: number, high: number): InvertibleDistribution => {
  const invertible = normalDistribution(mean, sd)
  return invertible.inverse === undefined || sd === 0
    ? invertible
    : { ...invertible, ...inverted(keptWithin(low, high, invertible.inverse)), low, high }
}
