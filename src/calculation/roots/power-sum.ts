import { absolute } from '../../money/index.js'

/**
 * The sum over i of coefficients[i] w^powers[i]. Powers are whole, ascend and start at 0; coefficients are whole, the
 * first and the last not zero.
 */
export interface PowerSum {
  readonly powers: readonly number[]
  readonly coefficients: readonly bigint[]
}

/** The places of the terms whose sign differs from that of the term before them, zeros passed over. */
export const signTurns = (coefficients: readonly bigint[]): readonly number[] => {
  let before = 0n
  return coefficients.flatMap((c, i) => {
    if (c === 0n) return []
    const turns = before !== 0n && c < 0n !== before < 0n
    before = c
    return turns ? [i] : []
  })
}

/** The same stream read from its end: its roots are the reciprocals. */
export const backwards = ({ powers, coefficients }: PowerSum): PowerSum => {
  const longest = powers.at(-1) ?? 0
  return { powers: powers.map((power) => longest - power).reverse(), coefficients: [...coefficients].reverse() }
}

/**
 * The coefficients of a sum and of those derived from it, each with one sign change less; the last has none. All have
 * the powers of the sum, and a first coefficient that is not zero.
 *
 * Each is the derivative of the one before over w^a, times a power of w, with a the power of a term at which the sign
 * turns: the terms before it change sign, it goes itself, and those after it stay.
 */
export const derivedSums = ({ powers, coefficients }: PowerSum): readonly (readonly bigint[])[] => {
  const sums = [coefficients]
  for (let current = coefficients; ; sums.push(current)) {
    const turns = signTurns(current)
    const turn = turns[Math.floor(turns.length / 2)]
    if (turn === undefined) return sums
    const origin = powers[turn] ?? 0
    current = current.map((c, i) => c * BigInt((powers[i] ?? 0) - origin))
  }
}

/** How factors from 0 to 1 and their powers are held: as whole numerators over 2^bits. */
export interface FixedPoint {
  readonly bits: bigint
  /** A sum below its first coefficient times 2^(zeroBits - bits) is taken as zero. */
  readonly zeroBits: bigint
  /** The powers of a factor that a sum has, in its order. */
  readonly powersAt: (factor: bigint) => readonly bigint[]
}

/** Zero is below 2^-256, some 1e-77, of one, the unit of the coefficients. */
const ZERO_BITS = 256

/** Between what is taken as zero and the rounding of a sum. */
const GUARD_BITS = 64

/** Bits enough for each of the derived sums, whose largest coefficient may be far above its first. */
export const fixedPointFor = (powers: readonly number[], sums: readonly (readonly bigint[])[]): FixedPoint => {
  const ratios = sums.map((sum) => bitLength(sum.reduce(larger, 0n)) - bitLength(sum[0] ?? 1n) + 1)
  // Each power is off by at most twice its exponent, in units of the last bit.
  const rounding = bitLength(BigInt(2 * (powers.at(-1) ?? 0) * powers.length))
  const zeroBits = BigInt(GUARD_BITS + rounding + ratios.reduce((most, bits) => Math.max(most, bits), 0))
  const bits = BigInt(ZERO_BITS + bitLength(sums[0]?.[0] ?? 1n)) + zeroBits
  return { bits, zeroBits, powersAt: (factor) => powersOf(factor, powers, bits) }
}

const powersOf = (factor: bigint, powers: readonly number[], bits: bigint): readonly bigint[] => {
  const byGap = new Map<number, bigint>()
  let [reached, value] = [0, 1n << bits]
  return powers.map((power) => {
    const gap = power - reached
    const raised = byGap.get(gap) ?? raisedTo(gap, factor, bits)
    byGap.set(gap, raised)
    reached = power
    value = (value * raised) >> bits
    return value
  })
}

const raisedTo = (exponent: number, factor: bigint, bits: bigint): bigint => {
  if (exponent === 0) return 1n << bits
  const half = raisedTo(Math.floor(exponent / 2), factor, bits)
  const square = (half * half) >> bits
  return exponent % 2 === 0 ? square : (square * factor) >> bits
}

const larger = (a: bigint, b: bigint): bigint => (absolute(a) > absolute(b) ? a : b)

const bitLength = (value: bigint): number => absolute(value).toString(16).length * 4
