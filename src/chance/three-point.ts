import type { Distribution } from './distribution.js'
import { log } from './exp-and-log.js'
import { distributionOf } from './distributions/distribution-of.js'
import { normalQuantile } from './normal.js'

/** A family that "low - most likely - high" can mean. */
export type ThreePointKind = 'uniform' | 'triangular' | 'pert' | 'normal' | 'lognormal'

/**
 * The distribution of which a share `interval` lies between low and high, and as much below low as above high:
 * what an expert means by "with 80 % certainty between 40 and 90, most likely 60".
 *
 * For `triangular` and `pert` the true ends lie beyond low and high; one number says where the mode lies between these
 * ends, and is found by bisection. `normal` and `uniform` are symmetric, `lognormal` so in its logarithm: they take no
 * mode.
 *
 * @param interval above 0, below 1
 * @param mode between low and high; for `triangular` and `pert` only
 */
export const threePoint = (
  kind: ThreePointKind,
  low: number,
  high: number,
  interval: number,
  mode: number,
): Distribution => {
  const tail = (1 - interval) / 2
  switch (kind) {
    case 'uniform': {
      const beyond = ((high - low) * tail) / interval
      return { kind, low: low - beyond, high: high + beyond }
    }
    case 'normal':
      return { kind, mean: (low + high) / 2, sd: (high - low) / (2 * normalQuantile(1 - tail)) }
    case 'lognormal': {
      const [from, to] = [log(low), log(high)]
      return { kind, mu: (from + to) / 2, sigma: (to - from) / (2 * normalQuantile(1 - tail)) }
    }
    case 'triangular':
    case 'pert':
      return widened(kind, low, high, tail, mode)
  }
}

const widened = (kind: 'triangular' | 'pert', low: number, high: number, tail: number, mode: number): Distribution => {
  if (low === high) return { kind, low, mode, high }
  const wanted = (mode - low) / (high - low)
  const ends = (place: number): readonly [number, number] => {
    const { quantile } = distributionOf({ kind, low: 0, mode: place, high: 1 })
    return [quantile(tail), quantile(1 - tail)]
  }
  let [left, right] = [0, 1]
  for (let step = 0; step < 50; step++) {
    const middle = (left + right) / 2
    const [from, to] = ends(middle)
    if ((middle - from) / (to - from) < wanted) left = middle
    else right = middle
  }
  const place = (left + right) / 2
  const [from, to] = ends(place)
  const width = (high - low) / (to - from)
  return { kind, low: mode - place * width, mode, high: mode + (1 - place) * width }
}

/** The lognormal distribution of a given mean and standard deviation. */
export const lognormalOfMean = (mean: number, sd: number): Distribution => {
  const variance = log(1 + (sd / mean) * (sd / mean))
  return { kind: 'lognormal', mu: log(mean) - variance / 2, sigma: Math.sqrt(variance) }
}
