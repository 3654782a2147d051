import { eachOf } from './inverted.js'
import type { Law } from './law.js'

/** A law of numbers from zero up, laid from a place upwards, or from there downwards; no further than its other end. */
export const laidFrom = (place: number, law: Law, direction: 1 | -1, end: number): Law => {
  const isUp = direction === 1
  const at = (x: number): number => (x - place) * direction
  const quantile = (u: number): number =>
    isUp ? Math.min(end, place + law.quantile(u)) : Math.max(end, place - law.quantile(1 - u))
  const cdf = (x: number): number => (isUp ? law.cdf(at(x)) : 1 - law.cdf(at(x)))
  return {
    quantile,
    quantiles: eachOf(quantile),
    cdf,
    partialMean: (x) => place * cdf(x) + (isUp ? law.partialMean(at(x)) : law.partialMean(at(x)) - law.mean),
    mean: place + direction * law.mean,
    low: Math.min(place, end),
    high: Math.max(place, end),
  }
}
