/** Chance: distributions by their inverse, and streams of uniform numbers that are the same everywhere. */
export {
  distributionKinds,
  type Distribution,
  type DistributionKind,
  type Outcome,
  type Uncertainty,
} from './distribution.js'
export { drawnOf, leastWithinLimits, shareWithinLimits, type Drawn } from './drawn.js'
export { exp, log } from './exp-and-log.js'
export { lawOf, type Law } from './law.js'
export { normalCdf, normalQuantile } from './normal.js'
export { CHUNK, stream, type Stream } from './stream.js'
export { lognormalOfMean, threePoint, type ThreePointKind } from './three-point.js'
