import { exp, log } from './exp-and-log.js'
import { logGamma } from './log-gamma.js'

/**
 * The regularised lower incomplete gamma function P(a, x): the chance that a gamma number of shape a and scale 1 is at
 * most x. Series DLMF 8.11.4 up to a + 1, beyond it the continued fraction DLMF 8.9.2 by Lentz's method.
 */
export const incompleteGamma = (a: number): ((x: number) => number) => {
  const logGammaOfA = logGamma(a)
  return (x) => {
    if (x <= 0) return 0
    if (x === Infinity) return 1
    const front = exp(a * log(x) - x - logGammaOfA)
    return x < a + 1 ? front * series(a, x) : 1 - front * fraction(a, x)
  }
}

const series = (a: number, x: number): number => {
  let term = 1 / a
  let sum = term
  for (let n = 1; n <= 10_000; n++) {
    term *= x / (a + n)
    sum += term
    if (term < sum * 1e-17) break
  }
  return sum
}

const fraction = (a: number, x: number): number => {
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let result = d
  for (let n = 1; n <= 10_000; n++) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / (numerator * d + b)
    c = b + numerator / c
    const step = d * c
    result *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return result
}
