import { plainArithmetic, type Inverse } from '../arithmetic.js'
import type { InvertibleDistribution } from './invertible-distribution.js'

/** The functions of a distribution that give numbers, from its inverse. */
export const inverted = (
  inverse: Inverse,
): Required<Pick<InvertibleDistribution, 'inverse' | 'quantile' | 'quantiles'>> => {
  const quantile = (u: number): number => inverse(u, plainArithmetic)
  return { inverse, quantile, quantiles: eachOf(quantile) }
}

/** Turns a column of chances into numbers, one by one. */
export const eachOf =
  (quantile: (u: number) => number): InvertibleDistribution['quantiles'] =>
  (chances, count) => {
    for (let draw = 0; draw < count; draw++) chances[draw] = quantile(chances[draw] as number)
  }
