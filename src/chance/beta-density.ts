import { exp, log } from './exp-and-log.js'
import { logGamma } from './log-gamma.js'

/**
 * The density of a beta distribution between its ends: x^(alpha - 1) (1 - x)^(beta - 1) / B(alpha, beta). At an end it may
 * be without limit, and is not asked.
 *
 * @param x above 0 and below 1
 */
export const betaDensity = (alpha: number, beta: number): ((x: number) => number) => {
  const scale = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta)
  return (x) => exp(scale + (alpha - 1) * log(x) + (beta - 1) * log(1 - x))
}
