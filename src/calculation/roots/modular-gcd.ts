import type { IntegerPolynomial } from './integer-polynomial.js'

/** The residue of a whole number, from 0 up to the prime. */
export const residue = (value: bigint, prime: number): number => {
  const rest = Number(value % BigInt(prime))
  return rest < 0 ? rest + prime : rest
}

/**
 * The greatest common divisor of two polynomials over the whole numbers modulo a prime below 2^26,
 * with leading coefficient 1 (Euclid's algorithm in a field). Lowest power first.
 */
export const gcdModulo = (a: IntegerPolynomial, b: IntegerPolynomial, prime: number): readonly number[] => {
  let u = trimmed(a.map((c) => residue(c, prime)))
  let v = trimmed(b.map((c) => residue(c, prime)))
  while (v.length > 0) {
    const monic = scaled(v, inverse(v.at(-1) ?? 1, prime), prime)
    for (let power = u.length - monic.length; power >= 0; power -= 1) {
      const factor = u[power + monic.length - 1] ?? 0
      if (factor === 0) continue
      for (let i = 0; i < monic.length; i += 1) {
        const taken = (factor * (monic[i] ?? 0)) % prime
        u[power + i] = ((u[power + i] ?? 0) - taken + prime) % prime
      }
    }
    ;[u, v] = [monic, trimmed(u)]
  }
  return scaled(u, inverse(u.at(-1) ?? 1, prime), prime)
}

const trimmed = (p: number[]): number[] => {
  let length = p.length
  while (length > 0 && p[length - 1] === 0) length -= 1
  return p.slice(0, length)
}

const scaled = (p: readonly number[], by: number, prime: number): number[] => p.map((c) => (c * by) % prime)

/** a^(prime - 2), which is 1/a by Fermat. */
const inverse = (a: number, prime: number): number => {
  let [result, base, exponent] = [1, a, prime - 2]
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
    exponent = Math.floor(exponent / 2)
  }
  return result
}

/** The primes below a limit, the largest first. */
export function* primesBelow(limit: number): Generator<number> {
  for (let candidate = limit - 1; candidate > 1; candidate -= 1) if (isPrime(candidate)) yield candidate
}

const isPrime = (n: number): boolean => {
  for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false
  return true
}
