import { eachOf } from './inverted.js'
import type { InvertibleDistribution } from './invertible-distribution.js'

/**
 * A distribution of numbers from zero up, moved so that it starts at a place and runs up or down from there, at most to
 * its other end.
 */
export const shiftedTo = (
  place: number,
  invertible: InvertibleDistribution,
  direction: 1 | -1,
  end: number,
): InvertibleDistribution => {
  const isUp = direction === 1
  const at = (x: number): number => (x - place) * direction
  const quantile = (u: number): number =>
    isUp ? Math.min(end, place + invertible.quantile(u)) : Math.max(end, place - invertible.quantile(1 - u))
  const cdf = (x: number): number => (isUp ? invertible.cdf(at(x)) : 1 - invertible.cdf(at(x)))
  return {
    quantile,
    quantiles: eachOf(quantile),
    cdf,
    partialMean: (x) =>
      place * cdf(x) + (isUp ? invertible.partialMean(at(x)) : invertible.partialMean(at(x)) - invertible.mean),
    mean: place + direction * invertible.mean,
    low: Math.min(place, end),
    high: Math.max(place, end),
  }
}
