import type { Distribution } from '../distribution.js'
import { betaLaw } from './beta-law.js'
import { discreteLaw } from './discrete-law.js'
import { gammaLaw } from './gamma-law.js'
import type { Law } from './law.js'
import { lognormalLaw } from './lognormal-law.js'
import { normalLaw } from './normal-law.js'
import { triangularLaw } from './triangular-law.js'
import { uniformLaw } from './uniform-law.js'

/** The mathematics of a distribution: inverse, chances and mean. */
export const lawOf = (distribution: Distribution): Law => {
  switch (distribution.kind) {
    case 'uniform':
      return uniformLaw(distribution.low, distribution.high)
    case 'triangular':
      return triangularLaw(distribution.low, distribution.mode, distribution.high)
    case 'pert': {
      const { low, mode, high } = distribution
      const place = high > low ? (mode - low) / (high - low) : 0.5
      return betaLaw(1 + 4 * place, 5 - 4 * place, low, high)
    }
    case 'normal':
      return normalLaw(distribution.mean, distribution.sd)
    case 'lognormal':
      return lognormalLaw(distribution.mu, distribution.sigma)
    case 'beta':
      return betaLaw(distribution.alpha, distribution.beta, distribution.low, distribution.high)
    case 'gamma':
      return gammaLaw(distribution.shape, distribution.scale)
    case 'discrete':
      return discreteLaw(distribution.outcomes)
  }
}
