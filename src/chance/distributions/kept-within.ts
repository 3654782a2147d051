import type { Arithmetic, Inverse } from '../arithmetic.js'

/** A number clamped to its range: rounding may leave its last digit outside. */
export const withinEnds = <Value>(
  x: Value,
  low: number,
  high: number,
  { number, subtract, choose }: Arithmetic<Value>,
): Value => choose(subtract(number(low), x), number(low), choose(subtract(x, number(high)), number(high), x))

/** An inverse whose numbers are clamped to a range. */
export const keptWithin =
  (low: number, high: number, inverse: Inverse): Inverse =>
  (u, by) =>
    withinEnds(inverse(u, by), low, high, by)
