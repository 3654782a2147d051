import { drawnOf } from './drawn.js'
import type { Uncertainty } from './distribution.js'
import { distributionOf } from './distributions/distribution-of.js'

/** The mean of a distribution as it is stated, and of what its limits leave of it, which is what is drawn. */
export interface Means {
  readonly stated: number
  /** Of whole numbers, before rounding. */
  readonly drawn: number
}

export const meansOf = (uncertainty: Uncertainty): Means => ({
  stated: distributionOf(uncertainty.distribution).mean,
  drawn: drawnOf(uncertainty).mean,
})

/** A mean that moves by less than a thousandth of itself is the same to a reader. */
const sameTo = 1e-3

/** Where cutting a distribution off moves its mean, the two; undefined where it does not. */
export const movedMean = (uncertainty: Uncertainty): Means | undefined => {
  const means = meansOf(uncertainty)
  const { quantile } = drawnOf(uncertainty)
  // Of a mean of zero no part can be taken: there less than a hair of the spread is rounding.
  const room = Math.max(sameTo * Math.abs(means.stated), 1e-9 * Math.abs(quantile(0.9) - quantile(0.1)))
  return Math.abs(means.drawn - means.stated) <= room ? undefined : means
}
