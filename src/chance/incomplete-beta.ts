import { exp, log } from './exp-and-log.js'
import { logGamma } from './log-gamma.js'

/**
 * The regularised incomplete beta function I_x(a, b): the chance that a beta number is at most x.
 * Continued fraction DLMF 8.17.22, evaluated by Lentz's method, on the side of the mean where it converges fast.
 */
export const incompleteBeta = (
  a: number,
  b: number,
  logBeta = logGamma(a) + logGamma(b) - logGamma(a + b),
): ((x: number) => number) => {
  const lower = (x: number, p: number, q: number): number =>
    (exp(p * log(x) + q * log(1 - x) - logBeta) / p) * betaFraction(x, p, q)
  return (x) => {
    if (x <= 0) return 0
    if (x >= 1) return 1
    // Rounding may end just outside [0, 1].
    return Math.min(1, Math.max(0, x < (a + 1) / (a + b + 2) ? lower(x, a, b) : 1 - lower(1 - x, b, a)))
  }
}

const tiny = 1e-300

const betaFraction = (x: number, a: number, b: number): number => {
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    const step = d * c
    fraction *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return fraction
}

const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
