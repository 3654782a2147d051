import type { Moments } from './moments.js'
import type { Estimate } from './estimate.js'
import type { Summary, TailMean } from './simulation-results.js'
import type { Spread } from './spread.js'

/** A number, or `null` for one that is not finite. */
const finite = (value: number): number | null => (value - value === 0 ? value : null)

const deviationOf = ({ count, squares }: Moments): number => (count < 2 ? NaN : Math.sqrt(squares / (count - 1)))

/** The summary of a figure from its moments and its spread. */
export const summaryOf = (moments: Moments, spread: Spread | undefined, percentiles: readonly number[]): Summary => {
  const { count, mean, min, max, infinite, undefinedCount } = moments
  const deviation = deviationOf(moments)
  return {
    mean: count === 0 ? null : mean,
    standardDeviation: finite(deviation),
    standardError: finite(deviation / Math.sqrt(count)),
    min: finite(min),
    max: finite(max),
    percentiles: percentiles.map((percentile) =>
      finite(
        Math.min(
          Math.max(spread?.quantile(percentile / 100) ?? NaN, infinite > 0 ? -Infinity : min),
          infinite > 0 ? Infinity : max,
        ),
      ),
    ),
    defined: count / Math.max(1, count + infinite + undefinedCount),
  }
}

/** A chance from a figure that is 1 where it holds and 0 where it does not. */
export const chanceOf = ({ mean, count }: Moments): Estimate => ({
  value: mean,
  standardError: Math.sqrt((mean * (1 - mean)) / Math.max(1, count)),
})

/**
 * The mean of a loss over the draws in which there is one.
 *
 * @param losses of what is zero where nothing is lost
 * @param chance that something is lost
 */
export const conditionalMeanOf = ({ count, mean, squares }: Moments, chance: number): TailMean | null => {
  if (chance === 0) return null
  const value = mean / chance
  const squareMean = (squares / count + mean * mean) / chance
  return {
    value,
    standardError: count * chance < 1.5 ? null : Math.sqrt(Math.max(0, squareMean - value * value) / (count * chance)),
  }
}
