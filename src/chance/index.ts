/** Chance: distributions by their inverse, and streams of uniform numbers that are the same everywhere. */
export type { Arithmetic, Inverse } from './arithmetic.js'
export { betaDensity } from './beta-density.js'
export { binomialQuantile } from './binomial-quantile.js'
export {
  distributionKinds,
  type Distribution,
  type DistributionKind,
  type Outcome,
  type Uncertainty,
} from './distribution.js'
export { drawnOf, leastWithinLimits, shareWithinLimits, type Drawn } from './drawn.js'
export { exp, exponentialTerms, log, logarithmTerms } from './exp-and-log.js'
export type { InvertibleDistribution } from './distributions/invertible-distribution.js'
export { distributionOf } from './distributions/distribution-of.js'
export { meansOf, movedMean, type Means } from './means-of.js'
export { normalCdf, normalDensity, normalQuantile, pointsOfNormal } from './normal.js'
export { scaled } from './scaled.js'
export { spreadOf, type Spread } from './spread-of.js'
export { CHUNK, stream, type Stream } from './stream.js'
export { lognormalOfMean, threePoint, type ThreePointKind } from './three-point.js'
