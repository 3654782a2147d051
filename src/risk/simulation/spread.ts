import type { TailMean } from './simulation-results.js'
import { endsOf, type GridPlan } from '../sensitivity/value-grid.js'

/** All values of a figure in order, or how many fell in each step of a grid. */
export interface Spread {
  /** The value below which a share of the draws lies. */
  quantile(share: number): number
  /** The mean of the lowest share of the draws (expected shortfall, CVaR), and its standard error. */
  lowestMean(share: number): TailMean
}

/**
 * Expected shortfall is q - E[max(0, q - x)] / share, with q the quantile (Rockafellar and Uryasev 2000); it hardly
 * depends on q near the quantile, so its error is that of the mean in it.
 */
const shortfall = (quantile: number, depth: number, squaredDepth: number, share: number, draws: number): TailMean => ({
  value: quantile - depth,
  standardError:
    draws * share < 1.5 ? null : Math.sqrt(Math.max(0, share * squaredDepth - (share * depth) ** 2) / draws) / share,
})

/** Of all values: exact. Linear between draws, as type 7 of Hyndman and Fan (1996), which NumPy and R use too. */
export const spreadOfValues = (values: Float64Array): Spread => {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  return {
    quantile: (share) => {
      const place = (sorted.length - 1) * share
      const below = sorted[Math.floor(place)] ?? NaN
      const above = sorted[Math.ceil(place)] ?? NaN
      return below === above || place === Math.floor(place)
        ? below
        : below + (above - below) * (place - Math.floor(place))
    },
    lowestMean: (share) => {
      const count = Math.max(1, Math.round(sorted.length * share))
      const quantile = sorted[count - 1] ?? NaN
      let [depth, squaredDepth] = [0, 0]
      for (const value of sorted.subarray(0, count)) {
        depth += quantile - value
        squaredDepth += (quantile - value) ** 2
      }
      return shortfall(quantile, depth / count, squaredDepth / count, count / sorted.length, sorted.length)
    },
  }
}

/**
 * Of counts on a grid: within one step, which is about a thousandth of the standard deviation in the body of the
 * distribution.
 */
export const spreadOfGrid = (plan: GridPlan, counts: Float64Array): Spread => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return {
    quantile: (share) => {
      const wanted = total * share
      let before = 0
      for (let at = 0; at < counts.length; at++) {
        const count = counts[at] as number
        if (count > 0 && before + count >= wanted) {
          const [start, end] = endsOf(plan, at)
          return start === end ? start : start + (end - start) * Math.max(0, (wanted - before) / count)
        }
        before += count
      }
      return NaN
    },
    lowestMean: (share) => {
      const wanted = Math.max(1, total * share)
      const tail: (readonly [value: number, count: number])[] = []
      for (let [at, before] = [0, 0]; at < counts.length && before < wanted; at++) {
        const count = Math.min(counts[at] as number, wanted - before)
        if (count === 0) continue
        const [start, end] = endsOf(plan, at)
        tail.push([start === end ? start : (start + end) / 2, count])
        before += count
      }
      const quantile = tail.at(-1)?.[0] ?? NaN
      const [depth, squaredDepth] = [1, 2].map(
        (power) => tail.reduce((sum, [value, count]) => sum + count * (quantile - value) ** power, 0) / wanted,
      ) as [number, number]
      return shortfall(quantile, depth, squaredDepth, wanted / total, total)
    },
  }
}
