import { drawnOf } from './drawn.js'
import type { Uncertainty } from './distribution.js'
import { distributionOf } from './distributions/distribution-of.js'

/** The mean of a distribution as it is stated, and of what is drawn: the distribution truncated to its limits. */
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

/** Both means where truncating a distribution moves its mean; undefined where it does not. */
export const movedMean = (uncertainty: Uncertainty): Means | undefined => {
  const means = meansOf(uncertainty)
  const { quantile } = drawnOf(uncertainty)
  // A mean of zero has no relative change: there a tiny part of the spread counts as rounding.
  const room = Math.max(sameTo * Math.abs(means.stated), 1e-9 * Math.abs(quantile(0.9) - quantile(0.1)))
  return Math.abs(means.drawn - means.stated) <= room ? undefined : means
}
