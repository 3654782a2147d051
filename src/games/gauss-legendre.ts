import { Decimal, fromUnits, given, powerOfTen } from '../money/index.js'
import { GameError } from './game-error.js'

/** Where to evaluate an integrand on [0, 1], and how much each value weighs; as many weights as nodes. */
export interface Quadrature {
  /** Between 0 and 1, ascending. */
  readonly nodes: readonly Decimal[]
  /** Above zero; together 1. */
  readonly weights: readonly Decimal[]
}

const MOST_POINTS = 100
/**
 * Working digits: 34 that are kept, the rest for cancellation near the ends of the interval and for rounding in the
 * recurrence.
 */
const PLACES = 60
const UNIT = powerOfTen(PLACES)

/**
 * Gauss-Legendre quadrature on [0, 1]: the sum of weight x f(node) is the integral of f from 0 to 1, exactly (to the
 * last digits of `Decimal`) when f is a polynomial of degree 2 x points - 1 or less. So n players whose joint effect is
 * a product of n - 1 linear factors need n / 2 points, rounded up (the multilinear extension of a game: G. Owen,
 * Management Science 18, 1972).
 *
 * The nodes are the zeros of the Legendre polynomial: a start in floating point, polished by Newton's method, which
 * doubles the digits that are right at every step. The start may differ in its last bit between machines; the 34 digits
 * do not. M. Abramowitz and I.A. Stegun, Handbook of Mathematical Functions, 25.4.29-30.
 *
 * @param points whole number from 1 to 100
 * @returns nodes and weights right to 34 significant digits, symmetric around one half
 * @throws GameError for a number of points that is not a whole number from 1 to 100
 *
 * @example
 * // One point is the midpoint; two integrate a polynomial of degree 3 exactly.
 * gaussLegendre(1) // { nodes: [0.5], weights: [1] }
 * gaussLegendre(2) // { nodes: [0.2113, 0.7887], weights: [0.5, 0.5] }
 */
export const gaussLegendre = (points: number): Quadrature => {
  given.number({ nl: 'Het aantal punten van kwadratuur', en: 'The number of points of quadrature' }, points)
  if (!Number.isInteger(points) || points < 1 || points > MOST_POINTS) {
    throw new GameError({
      code: 'invalid-option',
      address: 'points',
      values: { points, most: MOST_POINTS },
      texts: {
        nl: `Kwadratuur met ${points} punten kan niet; geef een geheel getal van 1 tot en met ${MOST_POINTS}.`,
        en: `Cannot take ${points} points of quadrature; state a whole number from 1 to ${MOST_POINTS}.`,
      },
    })
  }
  const half = Array.from({ length: Math.ceil(points / 2) }, (_, rank) => polished(points, rank))
  const mirrored = half.slice(0, Math.floor(points / 2)).reverse()
  return {
    nodes: [
      ...half.map(({ zero }) => kept((UNIT - zero) / 2n)),
      ...mirrored.map(({ zero }) => kept((UNIT + zero) / 2n)),
    ],
    weights: [...half, ...mirrored].map(({ weight }) => kept(weight)),
  }
}

const kept = (units: bigint): Decimal => fromUnits(units, PLACES).toSignificantDigits(Decimal.precision)

const times = (a: bigint, b: bigint): bigint => (a * b) / UNIT

/** The zero on [-1, 1] of this rank, largest first, and the weight on [0, 1] that belongs to it, in working units. */
const polished = (points: number, rank: number): { readonly zero: bigint; readonly weight: bigint } => {
  // The middle zero of an odd polynomial is 0 by symmetry.
  let zero = 2 * rank + 1 === points ? 0n : (BigInt(Math.round(zeroInFloat(points, rank) * 2 ** 53)) * UNIT) / 2n ** 53n
  for (let step = 0; step < 2; step++) {
    const { value, slope } = legendre(points, zero)
    zero -= (value * UNIT) / slope
  }
  const { slope } = legendre(points, zero)
  return { zero, weight: (UNIT * UNIT) / times(UNIT - times(zero, zero), times(slope, slope)) }
}

/** P_n and its derivative by Bonnet's recurrence: k P_k = (2k - 1) x P_(k-1) - (k - 1) P_(k-2). */
const legendre = (n: number, x: bigint): { readonly value: bigint; readonly slope: bigint } => {
  let before = 0n
  let value = UNIT
  for (let k = 1n; k <= n; k++) {
    const next = ((2n * k - 1n) * times(x, value) - (k - 1n) * before) / k
    before = value
    value = next
  }
  return { value, slope: (BigInt(n) * (before - times(x, value)) * UNIT) / (UNIT - times(x, x)) }
}

/** Tricomi's approximation, then the same Newton steps in floating point. */
const zeroInFloat = (n: number, rank: number): number => {
  let x = Math.cos((Math.PI * (rank + 0.75)) / (n + 0.5))
  for (let step = 0; step < 5; step++) {
    let before = 0
    let value = 1
    for (let k = 1; k <= n; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k]
    x -= (value * (1 - x * x)) / (n * (before - x * value))
  }
  return x
}
