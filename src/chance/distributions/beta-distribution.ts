import { incompleteBeta } from '../incomplete-beta.js'
import { quantileTable } from '../quantile-table.js'
import { gammaDistribution } from './gamma-distribution.js'
import { shiftedTo } from './shifted-to.js'
import type { InvertibleDistribution } from './invertible-distribution.js'
import { LARGE_PARAMETER, nearNormal } from './near-normal.js'
import { pointDistribution } from './point-distribution.js'

/**
 * From this sum of the parameters on, one is so much larger than the other that the beta is a gamma, on a tiny part of
 * its width.
 */
const LOPSIDED = 1e10

/**
 * A beta distribution, stretched from [0, 1] to [low, high]. Its inverse has no closed form: a table is interpolated.
 */
export const betaDistribution = (alpha: number, beta: number, low: number, high: number): InvertibleDistribution => {
  if (low === high) return pointDistribution(low)
  const width = high - low
  // Halved, so that the sum of two large parameters does not overflow.
  const mean = alpha / 2 / (alpha / 2 + beta / 2)
  const sum = alpha + beta
  if (Math.min(alpha, beta) >= LARGE_PARAMETER)
    return nearNormal(low + width * mean, width * Math.sqrt((mean * (1 - mean)) / (sum + 1)), low, high)
  if (sum >= LOPSIDED)
    return alpha < beta
      ? shiftedTo(low, gammaDistribution(alpha, width / sum), 1, high)
      : shiftedTo(high, gammaDistribution(beta, width / sum), -1, low)
  const [share, above] = [incompleteBeta(alpha, beta), incompleteBeta(alpha + 1, beta)]
  const { quantile, quantiles } = quantileTable(share, 0, 1)
  const stretched = (place: number): number => Math.min(high, low + width * place)
  return {
    quantile: (u) => stretched(quantile(u)),
    quantiles: (chances, count) => {
      quantiles(chances, count)
      for (let draw = 0; draw < count; draw++) chances[draw] = stretched(chances[draw] as number)
    },
    cdf: (x) => share((x - low) / width),
    partialMean: (x) => low * share((x - low) / width) + width * mean * above((x - low) / width),
    mean: stretched(mean),
    low,
    high,
  }
}
