import type { Arithmetic, Inverse } from '../arithmetic.js'

/** A number, or the end that it lies beyond: rounding may leave the last digit on the wrong side. */
export const withinEnds = <Value>(
  x: Value,
  low: number,
  high: number,
  { number, subtract, choose }: Arithmetic<Value>,
): Value => choose(subtract(number(low), x), number(low), choose(subtract(x, number(high)), number(high), x))

/** An inverse of which no number lies beyond its ends. */
export const keptWithin =
  (low: number, high: number, inverse: Inverse): Inverse =>
  (u, by) =>
    withinEnds(inverse(u, by), low, high, by)
