import { normalCdf, normalQuantile } from '../../chance/index.js'
import { given } from '../../money/index.js'
import { outOfRange } from './out-of-range.js'

/** A mean that is not known exactly: normal, with its standard deviation. */
export interface UncertainMean {
  readonly mean: number
  readonly sd: number
}

/** What was measured: the mean and the spread of n households. */
export interface MeasuredMean {
  readonly mean: number
  /** Standard deviation between households. */
  readonly sd: number
  readonly n: number
}

/** What a measurement says of a mean. */
export interface LearnedMean {
  readonly prior: UncertainMean
  readonly measured: MeasuredMean
  readonly posterior: UncertainMean
  /** How much of the posterior mean comes from the measurement, from 0 through 1. */
  readonly weight: number
  /** The band in which the mean lies with 80 %. */
  readonly p10: number
  readonly p90: number
  /** The chance that the mean is at least that of the plan. */
  readonly planReached: number
}

/**
 * Learns a mean, such as a volume or a price, from a measurement (normal posterior): precisions, one over the variance,
 * add up; docs/method-risk.md, 9.
 *
 * @throws ArgumentRangeError for a standard deviation that is not above zero, and an n that is no whole number above
 *   zero
 *
 * @example
 * // Expected 40 hours, give or take 10; 25 households used 30, with a spread of 20: the mean of the two by their
 * // precision, 0.01 x 40 + 0.0625 x 30, over 0.0725.
 * learnMean({ mean: 40, sd: 10 }, { mean: 30, sd: 20, n: 25 }).posterior.mean // 31.379
 */
export const learnMean = (expected: UncertainMean, found: MeasuredMean): LearnedMean => {
  const prior = given.object(
    'learnMean',
    { nl: 'wat er verwacht werd, { mean: 40, sd: 10 }', en: 'what was expected, { mean: 40, sd: 10 }' },
    expected,
  )
  const measured = given.object(
    'learnMean',
    { nl: 'wat er gemeten is, { mean: 30, sd: 20, n: 25 }', en: 'what was measured, { mean: 30, sd: 20, n: 25 }' },
    found,
  )
  const [mean, sd] = [finite('mean', prior.mean), above('sd', prior.sd)]
  const [seen, spread, n] = [finite('mean', measured.mean), above('sd', measured.sd), above('n', measured.n)]
  if (!Number.isSafeInteger(n))
    throw outOfRange('n', n, { nl: 'een geheel getal boven nul', en: 'a whole number above zero' })
  const [ofPrior, ofData] = [1 / (sd * sd), n / (spread * spread)]
  const precision = ofPrior + ofData
  const posterior = { mean: (ofPrior * mean + ofData * seen) / precision, sd: 1 / Math.sqrt(precision) }
  const quantile = (chance: number): number => posterior.mean + posterior.sd * normalQuantile(chance)
  return {
    prior: { mean, sd },
    measured: { mean: seen, sd: spread, n },
    posterior,
    weight: ofData / precision,
    p10: quantile(0.1),
    p90: quantile(0.9),
    planReached: 1 - normalCdf((mean - posterior.mean) / posterior.sd),
  }
}

const finite = (address: string, stated: number): number => {
  const value = given.number(address, stated)
  if (Number.isFinite(value)) return value
  throw outOfRange(address, value, { nl: 'een eindig getal', en: 'a finite number' })
}

const above = (address: string, stated: number): number => {
  const value = finite(address, stated)
  if (value > 0) return value
  throw outOfRange(address, value, { nl: 'een getal boven nul', en: 'a number above zero' })
}
