import type { Distribution } from '../distribution.js'
import { betaDistribution } from './beta-distribution.js'
import { discreteDistribution } from './discrete-distribution.js'
import { gammaDistribution } from './gamma-distribution.js'
import type { InvertibleDistribution } from './invertible-distribution.js'
import { lognormalDistribution } from './lognormal-distribution.js'
import { normalDistribution } from './normal-distribution.js'
import { triangularDistribution } from './triangular-distribution.js'
import { uniformDistribution } from './uniform-distribution.js'

/** The mathematics of a distribution: inverse, chances and mean. */
export const distributionOf = (distribution: Distribution): InvertibleDistribution => {
  switch (distribution.kind) {
    case 'uniform':
      return uniformDistribution(distribution.low, distribution.high)
    case 'triangular':
      return triangularDistribution(distribution.low, distribution.mode, distribution.high)
    case 'pert': {
      const { low, mode, high } = distribution
      const place = high > low ? (mode - low) / (high - low) : 0.5
      return betaDistribution(1 + 4 * place, 5 - 4 * place, low, high)
    }
    case 'normal':
      return normalDistribution(distribution.mean, distribution.sd)
    case 'lognormal':
      return lognormalDistribution(distribution.mu, distribution.sigma)
    case 'beta':
      return betaDistribution(distribution.alpha, distribution.beta, distribution.low, distribution.high)
    case 'gamma':
      return gammaDistribution(distribution.shape, distribution.scale)
    case 'discrete':
      return discreteDistribution(distribution.outcomes)
  }
}
