import { distributionOf } from '../../chance/index.js'
import { given } from '../../money/index.js'
import { givenCount, type SuccessCount } from './success-count.js'
import { outOfRange } from './out-of-range.js'

/** What was expected of success before anybody was counted: a mean with its variance, or one number. */
export interface ExpectedSuccess {
  /** The mean, from 0 through 1. */
  readonly mean: number
  /** The variance of the stated distribution; absent or zero where one number is stated. */
  readonly variance?: number | undefined
}

/** A beta distribution of the chance of success. */
export interface BetaSuccess {
  readonly alpha: number
  readonly beta: number
  readonly mean: number
  readonly sd: number
}

/** What a count says of the chance of success. */
export interface LearnedSuccess {
  readonly prior: BetaSuccess
  /**
   * Where the prior comes from: the distribution that is stated, by its mean and variance; or Jeffreys' prior (1/2, 1/2),
   * where the plan is one number. Then the plan counts for nothing.
   */
  readonly priorFrom: 'stated' | 'jeffreys'
  readonly counted: SuccessCount
  readonly posterior: BetaSuccess
  /** The band in which the chance lies with 80 %. */
  readonly p10: number
  readonly p90: number
  /** The chance that the mean of the plan is reached. */
  readonly planReached: number
}

/**
 * Learns the chance of success from counts (Beta-binomial): the prior beta by mean and variance of what was expected, and
 * after s successes of n counted the beta with s and n - s added; docs/method-risk.md, 9.
 *
 * The order of counts does not matter: only their sums do.
 *
 * @throws ArgumentRangeError for a mean outside 0 to 1, a variance that no beta with that mean has, and counts that
 *   cannot be
 *
 * @example
 * // 29 of 53 families, where nothing but one number was expected: (0.5 + 29) / (1 + 53).
 * learnSuccess({ mean: 0.5 }, [{ of: 53, succeeded: 29 }]).posterior.mean // 0.5463
 */
export const learnSuccess = (expected: ExpectedSuccess, counts: readonly SuccessCount[]): LearnedSuccess => {
  const { mean, variance } = readExpected(expected)
  const counted = given
    .list('learnSuccess', { nl: 'tellingen', en: 'counts' }, counts)
    .map((count) => givenCount('learnSuccess', count))
    .reduce((sum, { of, succeeded }) => ({ of: sum.of + of, succeeded: sum.succeeded + succeeded }), {
      of: 0,
      succeeded: 0,
    })
  const isStated = variance > 0
  // Mean and variance of a beta: m = a / (a + b) and v = m (1 - m) / (a + b + 1).
  const size = isStated ? (mean * (1 - mean)) / variance - 1 : 1
  const prior = isStated ? betaOf(mean * size, (1 - mean) * size) : betaOf(0.5, 0.5)
  const posterior = betaOf(prior.alpha + counted.succeeded, prior.beta + counted.of - counted.succeeded)
  const distribution = distributionOf({
    kind: 'beta',
    alpha: posterior.alpha,
    beta: posterior.beta,
    low: 0,
    high: 1,
  })
  return {
    prior,
    priorFrom: isStated ? 'stated' : 'jeffreys',
    counted,
    posterior,
    p10: distribution.quantile(0.1),
    p90: distribution.quantile(0.9),
    planReached: 1 - distribution.cdf(mean),
  }
}

const betaOf = (alpha: number, beta: number): BetaSuccess => {
  const size = alpha + beta
  return { alpha, beta, mean: alpha / size, sd: Math.sqrt((alpha * beta) / (size * size * (size + 1))) }
}

const readExpected = (expected: ExpectedSuccess): { readonly mean: number; readonly variance: number } => {
  const stated = given.object(
    'learnSuccess',
    { nl: 'wat er verwacht werd, { mean: 0.5 }', en: 'what was expected, { mean: 0.5 }' },
    expected,
  )
  const [mean, variance] = [given.number('mean', stated.mean), given.number('variance', stated.variance ?? 0)]
  if (!(mean >= 0 && mean <= 1))
    throw outOfRange('mean', mean, { nl: `een aandeel van 0 tot en met 1`, en: `a share from 0 through 1` })
  if (!(variance >= 0 && (variance === 0 || variance < mean * (1 - mean))))
    throw outOfRange('variance', variance, {
      nl: `een getal van 0 tot ${mean * (1 - mean)}, wat een aandeel met dit gemiddelde hoogstens kan hebben`,
      en: `a number from 0 to ${mean * (1 - mean)}, the most that a share with this mean can have`,
    })
  return { mean, variance }
}
