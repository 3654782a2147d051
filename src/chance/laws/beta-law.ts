import { incompleteBeta } from '../incomplete-beta.js'
import { quantileTable } from '../quantile-table.js'
import type { Law } from './law.js'
import { pointLaw } from './point-law.js'

/** A beta distribution, stretched from [0, 1] to [low, high]. Its inverse has no closed form: a table is interpolated. */
export const betaLaw = (alpha: number, beta: number, low: number, high: number): Law => {
  if (low === high) return pointLaw(low)
  const width = high - low
  const [share, above] = [incompleteBeta(alpha, beta), incompleteBeta(alpha + 1, beta)]
  const mean = alpha / (alpha + beta)
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
