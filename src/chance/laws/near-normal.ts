import { keptWithin } from './kept-within.js'
import { inverted } from './inverted.js'
import type { Law } from './law.js'
import { normalLaw } from './normal-law.js'

/**
 * From this parameter on gammas and betas are normal to less than a thousandth of their spread (their skewness is 2
 * over its root at most), while sums of so many terms lose digits and take time that grows without bound.
 */
export const LARGE_PARAMETER = 1e6

/** A distribution that is as good as normal, from one end to another many standard deviations away. */
export const nearNormal = (mean: number, sd: number, low: number, high: number): Law => {
  const law = normalLaw(mean, sd)
  return law.inverse === undefined || sd === 0
    ? law
    : { ...law, ...inverted(keptWithin(low, high, law.inverse)), low, high }
}
