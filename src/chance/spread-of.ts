import type { Uncertainty } from './distribution.js'
import { drawnOf } from './drawn.js'

/** Mean and variance of what is drawn. */
export interface Spread {
  readonly mean: number
  readonly variance: number
}

/** In how many equal steps of chance a variance is summed where no formula gives it. */
const STEPS = 4096

/** Mean and variance of what is drawn: of a beta distribution by its formula, of others in 4,096 equal steps of chance. */
export const spreadOf = (uncertainty: Uncertainty): Spread => {
  const { distribution, min = -Infinity, max = Infinity } = uncertainty
  const { mean, quantile } = drawnOf(uncertainty)
  if (distribution.kind === 'beta' && min <= distribution.low && max >= distribution.high) {
    const { alpha, beta, low, high } = distribution
    const size = alpha + beta
    return { mean, variance: ((high - low) ** 2 * alpha * beta) / (size * size * (size + 1)) }
  }
  let sum = 0
  for (let step = 0; step < STEPS; step++) sum += (quantile((step + 0.5) / STEPS) - mean) ** 2
  return { mean, variance: sum / STEPS }
}
