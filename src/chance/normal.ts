/* eslint-disable no-loss-of-precision -- constants stand as their source prints them */
import { exp, log } from './exp-and-log.js'

/** The density of the standard normal distribution. */
export const normalDensity = (z: number): number => exp(-0.5 * z * z) / 2.5066282746310002

/**
 * The chance that a standard normal number is at most z, to 1e-15 absolute (1e-8 of the tail beyond seven standard
 * deviations). J.F. Hart et al., Computer Approximations (1968), algorithm 5666, as given by G. West, Better
 * approximations to cumulative normal functions, Wilmott Magazine (2005).
 */
export const normalCdf = (z: number): number => {
  const x = Math.abs(z)
  if (x > 37) return z > 0 ? 1 : 0
  const e = exp(-0.5 * x * x)
  const tail =
    x < 7.07106781186547
      ? (e * ratio(above, x)) / ratio(below, x)
      : e / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631
  return z > 0 ? 1 - tail : tail
}

const above = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
]
const below = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
]

const ratio = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)

/**
 * The standard normal number below which a chance of p lies, to about 1e-16 relative.
 * M.J. Wichura, Algorithm AS 241: The Percentage Points of the Normal Distribution, Applied Statistics 37 (1988),
 * routine PPND16.
 */
export const normalQuantile = (p: number): number => {
  const q = p - 0.5
  return q >= -0.425 && q <= 0.425 ? central(q) : tail(p)
}

const central = (q: number): number => {
  const r = 0.180625 - q * q
  return (q * polynomial(pointsOfNormal.central.above, r)) / polynomial(pointsOfNormal.central.below, r)
}

const tail = (p: number): number => {
  const rest = p < 0.5 ? p : 1 - p
  if (rest <= 0) return p < 0.5 ? -Infinity : Infinity
  const size = tailQuantile(Math.sqrt(-log(rest)))
  return p < 0.5 ? -size : size
}

const tailQuantile = (root: number): number => {
  const { above, below } = root <= 5 ? pointsOfNormal.middle : pointsOfNormal.far
  const r = root <= 5 ? root - 1.6 : root - 5
  return polynomial(above, r) / polynomial(below, r)
}

type Coefficients = readonly [number, number, number, number, number, number, number, number]

const polynomial = (of: Coefficients, r: number): number =>
  ((((((of[0] * r + of[1]) * r + of[2]) * r + of[3]) * r + of[4]) * r + of[5]) * r + of[6]) * r + of[7]

/** Coefficients of routine PPND16, highest power first: a polynomial above the line, and one below it. */
export const pointsOfNormal = {
  central: {
    above: [
      2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
      1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
    ],
    below: [
      5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
      687.1870074920579083, 42.313330701600911252, 1,
    ],
  },
  middle: {
    above: [
      7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
      3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
    ],
    below: [
      1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
      0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
    ],
  },
  far: {
    above: [
      2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
      0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
    ],
    below: [
      2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
      0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
    ],
  },
} as const
