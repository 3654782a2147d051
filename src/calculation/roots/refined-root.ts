import { scaledValueAt } from './integer-polynomial.js'
import type { RootInterval } from './unit-interval-roots.js'

/** More steps in one go would overshoot the precision asked for, at growing cost. */
const LARGEST_STEP = 64

/**
 * The same root in an interval so narrow that it fixes `digits` significant digits of both v and 1 - v.
 *
 * Quadratic interval refinement: guess by the secant which of 2^m equal parts holds the root and look at the signs
 * at the ends of that part; when right, square the number of parts, when wrong, take its square root. Two parts are
 * plain bisection, which is never wrong. Every sign is that of a whole number: the root stays enclosed.
 *
 * Source: J. Abbott (2006), Quadratic interval refinement for real roots.
 */
export const refinedRoot = (root: RootInterval, digits: number): RootInterval => {
  if (root.exact) return root
  const polynomial = root.polynomial
  let { from, level } = root
  let step = 1
  let low = scaledValueAt(polynomial, from, level)
  let high = scaledValueAt(polynomial, from + 1n, level)
  const wanted = 10n ** BigInt(digits)

  while (from * ((1n << BigInt(level)) - from - 1n) < wanted << BigInt(level)) {
    const parts = 1n << BigInt(step)
    const guess = (low * parts) / (low - high)
    const part = guess < 1n ? 1n : guess >= parts ? parts - 1n : guess
    const at = from * parts + part
    const value = scaledValueAt(polynomial, at, level + step)
    if (value === 0n) return { polynomial, from: at, level: level + step, exact: true }
    const above = value < 0n === low < 0n
    const neighbour = scaledValueAt(polynomial, above ? at + 1n : at - 1n, level + step)
    if (neighbour === 0n) return { polynomial, from: above ? at + 1n : at - 1n, level: level + step, exact: true }
    if (value < 0n !== neighbour < 0n) {
      level += step
      from = above ? at : at - 1n
      low = above ? value : neighbour
      high = above ? neighbour : value
      step = Math.min(step * 2, LARGEST_STEP)
    } else {
      step = Math.max(1, Math.floor(step / 2))
    }
  }
  return { polynomial, from, level, exact: false }
}
