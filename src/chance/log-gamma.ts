/* eslint-disable no-loss-of-precision -- constants stand as their source prints them */
import { log } from './exp-and-log.js'

/**
 * The logarithm of the gamma function for x > 0, to about 1e-14: Stirling's series (DLMF 5.11.1) for large x, reached
 * by the recurrence gamma(x + 1) = x gamma(x).
 */
export const logGamma = (x: number): number => {
  let product = 1
  let large = x
  while (large < 10) {
    product *= large
    large += 1
  }
  const inverse = 1 / large
  const square = inverse * inverse
  const series =
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square / 156))))))
  return (large - 0.5) * log(large) - large + HALF_LOG_TWO_PI + series - log(product)
}

const HALF_LOG_TWO_PI = 0.91893853320467274178
