import type { Outcome } from '../distribution.js'
import { eachOf } from './inverted.js'
import type { InvertibleDistribution } from './invertible-distribution.js'

/** A few outcomes, each with a chance of its own. */
export const discreteDistribution = (stated: readonly Outcome[]): InvertibleDistribution => {
  const outcomes = stated.filter(({ probability }) => probability > 0).sort((one, other) => one.value - other.value)
  const whole = outcomes.reduce((sum, { probability }) => sum + probability, 0)
  let sum = 0
  const steps = outcomes.map(({ value, probability }) => ({
    value,
    upTo: (sum += probability) / whole,
    share: probability / whole,
  }))
  const upTo = (x: number): typeof steps => steps.filter(({ value }) => value <= x)
  const last = steps.at(-1)?.value ?? NaN
  const partialMean = (x: number): number => upTo(x).reduce((total, { value, share }) => total + value * share, 0)
  const quantile = (u: number): number => steps.find((step) => u < step.upTo)?.value ?? last
  return {
    quantile,
    quantiles: eachOf(quantile),
    cdf: (x) => upTo(x).at(-1)?.upTo ?? 0,
    partialMean,
    mean: partialMean(Infinity),
    low: steps[0]?.value ?? NaN,
    high: last,
  }
}
