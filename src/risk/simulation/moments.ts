/** Count, mean, sum of squared deviations and extremes of the finite numbers of a column, and how many were NaN. */
export interface Moments {
  readonly count: number
  readonly mean: number
  readonly squares: number
  readonly min: number
  readonly max: number
  /** Numbers that are not finite but still have a place in the order: never, or a ratio over zero. */
  readonly infinite: number
  readonly undefinedCount: number
}

export const noMoments: Moments = {
  count: 0,
  mean: 0,
  squares: 0,
  min: Infinity,
  max: -Infinity,
  infinite: 0,
  undefinedCount: 0,
}

/** The moments of a column: its mean first, then the squares around it (two passes do not cancel). */
export const momentsOf = (column: Float64Array): Moments => {
  let [count, sum, min, max, infinite, undefinedCount] = [0, 0, Infinity, -Infinity, 0, 0]
  for (const value of column) {
    if (value - value === 0) {
      count += 1
      sum += value
      if (value < min) min = value
      if (value > max) max = value
    } else if (Number.isNaN(value)) undefinedCount += 1
    else infinite += 1
  }
  const mean = count === 0 ? 0 : sum / count
  let squares = 0
  for (const value of column) if (value - value === 0) squares += (value - mean) * (value - mean)
  return { count, mean, squares, min, max, infinite, undefinedCount }
}

/**
 * The moments of two columns together (Chan, Golub and LeVeque 1979). Chunks are merged in their order, whichever
 * worker computed them, so that the last bit is the same for any number of workers.
 */
export const mergedMoments = (one: Moments, other: Moments): Moments => {
  const count = one.count + other.count
  const difference = other.mean - one.mean
  return {
    count,
    mean: count === 0 ? 0 : one.mean + (difference * other.count) / count,
    squares:
      count === 0 ? 0 : one.squares + other.squares + (difference * difference * one.count * other.count) / count,
    min: Math.min(one.min, other.min),
    max: Math.max(one.max, other.max),
    infinite: one.infinite + other.infinite,
    undefinedCount: one.undefinedCount + other.undefinedCount,
  }
}
