import { coefficient, derivative, exactQuotient, type IntegerPolynomial } from './integer-polynomial.js'
import { gcdModulo, primesBelow, residue } from './modular-gcd.js'

/** Residues are multiplied as doubles: the product of two below 2^26 is exact. */
const LARGEST_MODULUS = 2 ** 26

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

const primitivePart = (p: IntegerPolynomial): IntegerPolynomial => {
  const content = p.reduce(gcd, 0n)
  return content === 0n ? p : p.map((c) => c / content)
}

/**
 * The polynomial with the same roots, each of them once: p / gcd(p, p').
 *
 * A double root is a place where the value touches zero without crossing it. Bisection cannot
 * separate two roots that coincide, so they are merged first.
 *
 * The greatest common divisor is found modulo small primes and lifted to whole numbers by the Chinese
 * remainder theorem; it counts only when it divides both p and p' exactly. One prime under which
 * p and p' have nothing in common proves that p has single roots only, which is the usual, quick, case.
 *
 * Source: W. S. Brown (1971), On Euclid's algorithm and the computation of polynomial greatest common divisors.
 */
export const squareFreePart = (p: IntegerPolynomial): IntegerPolynomial => {
  if (p.length < 3) return p
  const dp = derivative(p)
  const lead = gcd(coefficient(p, p.length - 1), coefficient(dp, dp.length - 1))
  let lifted: bigint[] = []
  let modulus = 1n
  for (const prime of primesBelow(LARGEST_MODULUS)) {
    if (residue(coefficient(dp, dp.length - 1), prime) === 0) continue
    const common = gcdModulo(p, dp, prime)
    if (common.length === 1) return p
    // Too high a degree is the accident of an unlucky prime: forget whichever has the higher one.
    if (lifted.length > 0 && common.length > lifted.length) continue
    if (common.length < lifted.length) modulus = 1n
    if (modulus === 1n) lifted = common.map(() => 0n)
    const q = BigInt(prime)
    const scale = BigInt(residue(lead, prime))
    const inverse = modularInverse(modulus % q, q)
    const next = lifted.map((known, i) => {
      const wanted = (BigInt(common[i] ?? 0) * scale) % q
      const step = ((((wanted - known) % q) + q) * inverse) % q
      const value = known + modulus * step
      return value * 2n > modulus * q ? value - modulus * q : value
    })
    modulus *= q
    const settled = next.every((value, i) => value === lifted[i])
    lifted = next
    if (!settled) continue
    const divisor = primitivePart(lifted)
    const quotient = exactQuotient(p, divisor)
    if (quotient !== undefined && exactQuotient(dp, divisor) !== undefined) return quotient
  }
  // Not reached: there are more than three million primes below the limit and a bounded number is needed.
  return p
}

const modularInverse = (a: bigint, q: bigint): bigint => {
  let [r0, r1, s0, s1] = [q, a, 0n, 1n]
  while (r1 !== 0n) {
    const quotient = r0 / r1
    ;[r0, r1] = [r1, r0 - quotient * r1]
    ;[s0, s1] = [s1, s0 - quotient * s1]
  }
  return ((s0 % q) + q) % q
}
