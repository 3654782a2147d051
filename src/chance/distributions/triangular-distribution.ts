import type { Inverse } from '../arithmetic.js'
import { inverted } from './inverted.js'
import { keptWithin } from './kept-within.js'
import type { InvertibleDistribution } from './invertible-distribution.js'
import { pointDistribution } from './point-distribution.js'

/** Two straight lines, up to the most likely number and down from it. */
export const triangularDistribution = (low: number, mode: number, high: number): InvertibleDistribution => {
  if (low === high) return pointDistribution(low)
  const width = high - low
  const [left, right] = [mode - low, high - mode]
  const turn = left / width
  const [rise, fall] = [width * left, width * right]
  const mean = (low + mode + high) / 3
  const inverse: Inverse = (u, { number, add, subtract, multiply, squareRoot, choose }) =>
    choose(
      subtract(number(turn), u),
      add(number(low), squareRoot(multiply(u, number(rise)))),
      subtract(number(high), squareRoot(multiply(subtract(number(1), u), number(fall)))),
    )
  // Each line goes furthest where it meets the other.
  const mayLeave = low + Math.sqrt(turn * rise) > high || high - Math.sqrt((1 - turn) * fall) < low
  return {
    ...inverted(mayLeave ? keptWithin(low, high, inverse) : inverse),
    cdf: (x) => {
      if (x <= low) return 0
      if (x >= high) return 1
      return x < mode ? ((x - low) * (x - low)) / rise : 1 - ((high - x) * (high - x)) / fall
    },
    partialMean: (x) => {
      if (x <= low) return 0
      if (x >= high) return mean
      // The integral of t times the density: from low with t = low + s, and from high with t = high - s.
      if (x < mode) return ((x - low) * (x - low) * (low + (2 / 3) * (x - low))) / rise
      return mean - ((high - x) * (high - x) * (high - (2 / 3) * (high - x))) / fall
    },
    mean,
    low,
    high,
  }
}
