import { incompleteGamma } from '../incomplete-gamma.js'
import { quantileTable } from '../quantile-table.js'
import type { InvertibleDistribution } from './invertible-distribution.js'
import { LARGE_PARAMETER, nearNormal } from './near-normal.js'

/** A gamma distribution. Its inverse has no closed form: a table is interpolated. */
export const gammaDistribution = (shape: number, scale: number): InvertibleDistribution => {
  if (shape >= LARGE_PARAMETER) return nearNormal(shape * scale, Math.sqrt(shape) * scale, 0, Infinity)
  const [share, above] = [incompleteGamma(shape), incompleteGamma(shape + 1)]
  const { quantile, quantiles } = quantileTable(share, 0, Infinity)
  return {
    quantile: (u) => scale * quantile(u),
    quantiles: (chances, count) => {
      quantiles(chances, count)
      for (let draw = 0; draw < count; draw++) chances[draw] = scale * (chances[draw] as number)
    },
    cdf: (x) => share(x / scale),
    partialMean: (x) => shape * scale * above(x / scale),
    mean: shape * scale,
    low: 0,
    high: Infinity,
  }
}
