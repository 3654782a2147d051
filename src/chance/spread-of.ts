import type { Distribution, Uncertainty } from './distribution.js'
import { distributionOf } from './distributions/distribution-of.js'
import { drawnOf, shareWithinLimits } from './drawn.js'
import { exp } from './exp-and-log.js'

/** Mean and variance of a number that varies. */
export interface Spread {
  readonly mean: number
  readonly variance: number
}

/** Where truncating takes less than this of a distribution, its own formulas hold. */
const HARDLY_ANYTHING = 1e-6

/** In how many equal steps of chance the variance of a truncated distribution is summed. */
const STEPS = 4096

/** Mean and variance of what is drawn: by the formulas of the distribution, and in steps where much of it is truncated. */
export const spreadOf = (uncertainty: Uncertainty): Spread => {
  const { distribution } = uncertainty
  if (uncertainty.whole !== true && shareWithinLimits(uncertainty) > 1 - HARDLY_ANYTHING)
    return { mean: distributionOf(distribution).mean, variance: varianceOf(distribution) }
  const { mean, quantile } = drawnOf(uncertainty)
  let sum = 0
  for (let step = 0; step < STEPS; step++) sum += (quantile((step + 0.5) / STEPS) - mean) ** 2
  return { mean, variance: sum / STEPS }
}

const varianceOf = (distribution: Distribution): number => {
  switch (distribution.kind) {
    case 'uniform':
      return (distribution.high - distribution.low) ** 2 / 12
    case 'triangular': {
      const { low, mode, high } = distribution
      return ((high - low) ** 2 + (mode - low) * (mode - high)) / 18
    }
    case 'pert': {
      const { low, mode, high } = distribution
      const alpha = 1 + (4 * (mode - low)) / (high - low)
      return varianceOf({ kind: 'beta', alpha, beta: 6 - alpha, low, high })
    }
    case 'normal':
      return distribution.sd ** 2
    case 'lognormal': {
      const { mu, sigma } = distribution
      return (exp(sigma ** 2) - 1) * exp(2 * mu + sigma ** 2)
    }
    case 'beta': {
      const { alpha, beta, low, high } = distribution
      const size = alpha + beta
      return ((high - low) ** 2 * alpha * beta) / (size * size * (size + 1))
    }
    case 'gamma':
      return distribution.shape * distribution.scale ** 2
    case 'discrete': {
      const { mean } = distributionOf(distribution)
      const total = distribution.outcomes.reduce((sum, { probability }) => sum + probability, 0)
      return (
        distribution.outcomes.reduce((sum, { value, probability }) => sum + probability * (value - mean) ** 2, 0) /
        total
      )
    }
  }
}
