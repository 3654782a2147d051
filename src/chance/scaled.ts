import type { Distribution, Uncertainty } from './distribution.js'
import { log } from './exp-and-log.js'

/** How a part of an uncertain number varies: the whole, times a factor above zero. */
export const scaled = ({ distribution, min, max }: Uncertainty, factor: number): Uncertainty => ({
  distribution: scaledDistribution(distribution, factor),
  ...(min === undefined ? {} : { min: min * factor }),
  ...(max === undefined ? {} : { max: max * factor }),
})

const scaledDistribution = (distribution: Distribution, factor: number): Distribution => {
  switch (distribution.kind) {
    case 'uniform':
    case 'beta':
      return { ...distribution, low: distribution.low * factor, high: distribution.high * factor }
    case 'triangular':
    case 'pert':
      return {
        ...distribution,
        low: distribution.low * factor,
        mode: distribution.mode * factor,
        high: distribution.high * factor,
      }
    case 'normal':
      return { ...distribution, mean: distribution.mean * factor, sd: distribution.sd * factor }
    case 'lognormal':
      return { ...distribution, mu: distribution.mu + log(factor) }
    case 'gamma':
      return { ...distribution, scale: distribution.scale * factor }
    case 'discrete':
      return {
        ...distribution,
        outcomes: distribution.outcomes.map(({ value, probability }) => ({ value: value * factor, probability })),
      }
  }
}
