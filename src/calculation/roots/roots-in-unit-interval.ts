import { absolute } from '../../money/index.js'
import { derivedSums, type FixedPoint, fixedPointFor, type PowerSum } from './power-sum.js'

/** Factors as whole numerators over 2^bits. */
export interface Roots {
  readonly numerators: readonly bigint[]
  readonly bits: bigint
}

/**
 * The factors strictly between 0 and 1 at which a sum is zero, ascending, each once, multiple ones included.
 *
 * Method: divide the sum by w^a, with a the power of a term where the sign turns, and differentiate to w. The result,
 * times a power of w, has the same powers and one sign change less. Between two of its roots the sum over w^a only
 * rises or only falls: it crosses zero once, which the signs at both ends show, or not at all. Where the sum touches
 * zero, the next one is zero too. Repeated, this ends at a sum without sign changes, which has no root.
 *
 * A value below 1e-77 of one is taken as zero, for derived sums in proportion to their first coefficient. The work is
 * bounded: of V sums that have a root the k-th from the end has at most k.
 *
 * Source: the proof of Descartes' rule of signs for real exponents, E. Laguerre (1883), Sur la théorie des équations
 * numériques.
 */
export const rootsInUnitInterval = (
  sum: PowerSum,
  arithmetic: (...of: Parameters<typeof fixedPointFor>) => FixedPoint = fixedPointFor,
): Roots => {
  const sums = derivedSums(sum)
  const fixed = arithmetic(sum.powers, sums)
  const one = 1n << fixed.bits
  const [last = [], ...others] = [...sums].reverse()
  let roots: readonly bigint[] = []
  let slope = last
  for (const coefficients of others) {
    const points = [0n, ...roots, one]
    const zero = absolute(coefficients[0] ?? 1n) << fixed.zeroBits
    const signs = points.map((point) => {
      const value = totalOf(coefficients, fixed.powersAt(point))
      return absolute(value) <= zero ? 0 : value < 0n ? -1 : 1
    })
    const pair = [coefficients, slope] as const
    roots = points.slice(0, -1).flatMap((from, i) => {
      const [sign, next] = [signs[i] ?? 0, signs[i + 1] ?? 0]
      if (sign === 0) return [from]
      return sign * next < 0
        ? [crossing(pair, { rises: sign < 0, from, to: points[i + 1] ?? one, zero }, fixed.powersAt)]
        : []
    })
    slope = coefficients
  }
  return { numerators: roots, bits: fixed.bits }
}

/**
 * Where a sum that only rises or only falls crosses zero. Newton's step in the logarithm of the factor counts where it
 * stays between the bounds and is less than half the step before it; elsewhere the bounds are halved.
 */
const crossing = (
  [coefficients, slope]: readonly [readonly bigint[], readonly bigint[]],
  { rises, from, to, zero }: { rises: boolean; from: bigint; to: bigint; zero: bigint },
  powersAt: FixedPoint['powersAt'],
): bigint => {
  let [low, high, step] = [from, to, to - from]
  let factor = (low + high) >> 1n
  for (;;) {
    const powers = powersAt(factor)
    const value = totalOf(coefficients, powers)
    if (absolute(value) <= zero) return factor
    if (value < 0n === rises) low = factor
    else high = factor
    const steepness = totalOf(slope, powers)
    const newton = steepness === 0n ? to : (-factor * value) / steepness
    const short = 2n * absolute(newton) < absolute(step) && factor + newton > low && factor + newton < high
    step = short ? newton : ((low + high) >> 1n) - factor
    factor += step
  }
}

const totalOf = (coefficients: readonly bigint[], powers: readonly bigint[]): bigint =>
  coefficients.reduce((total, c, i) => total + c * (powers[i] ?? 0n), 0n)
