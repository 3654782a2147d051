import { endsOf, type GridPlan } from './value-grid.js'

/** All values of a figure in order, or how many fell in each step of a grid. */
export interface Spread {
  /** The value below which a share of the draws lies. */
  quantile(share: number): number
  /** The mean of the lowest share of the draws. */
  lowestMean(share: number): number
}

/** Of all values: exact. Linear between draws, as type 7 of Hyndman and Fan (1996), which NumPy and R use too. */
export const spreadOfValues = (values: Float64Array): Spread => {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  return {
    quantile: (share) => {
      const place = (sorted.length - 1) * share
      const below = sorted[Math.floor(place)] ?? NaN
      const above = sorted[Math.ceil(place)] ?? NaN
      return below === above || place === Math.floor(place) ? below : below + (above - below) * (place - Math.floor(place))
    },
    lowestMean: (share) => {
      const count = Math.max(1, Math.round(sorted.length * share))
      return sorted.subarray(0, count).reduce((sum, value) => sum + value, 0) / count
    },
  }
}

/** Of counts on a grid: within one step, which is about a thousandth of the standard deviation in the body of the distribution. */
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
      let [before, sum] = [0, 0]
      for (let at = 0; at < counts.length && before < wanted; at++) {
        const count = Math.min(counts[at] as number, wanted - before)
        if (count === 0) continue
        const [start, end] = endsOf(plan, at)
        sum += count * (start === end ? start : (start + end) / 2)
        before += count
      }
      return sum / wanted
    },
  }
}
