/** A polynomial with whole coefficients, lowest power first: `[-50n, 0n, 3n]` is 3 x^2 - 50. */
export type IntegerPolynomial = readonly bigint[]

/** The coefficient of x^power, zero beyond the degree. */
export const coefficient = (p: IntegerPolynomial, power: number): bigint => p[power] ?? 0n

/**
 * The number of times the sign turns from one non-zero coefficient to the next.
 *
 * Descartes: a polynomial has as many positive roots as it has variations, or fewer by an even number,
 * roots counted with multiplicity. So none means no positive root, and one means exactly one.
 */
export const signVariations = (p: IntegerPolynomial): number => {
  let variations = 0
  let previous = 0n
  for (const c of p) {
    if (c === 0n) continue
    if (previous !== 0n && c < 0n !== previous < 0n) variations += 1
    previous = c
  }
  return variations
}

/** p(x + 1). */
export const shiftedByOne = (p: IntegerPolynomial): IntegerPolynomial => {
  const shifted = [...p]
  const degree = p.length - 1
  for (let from = 0; from < degree; from += 1) {
    let carry = coefficient(shifted, degree)
    for (let power = degree - 1; power >= from; power -= 1) {
      carry += coefficient(shifted, power)
      shifted[power] = carry
    }
  }
  return shifted
}

/** 2^(k n) p(a / 2^k), n the degree: a whole number with the sign of p there, without rounding. */
export const scaledValueAt = (p: IntegerPolynomial, a: bigint, k: number): bigint => {
  const degree = p.length - 1
  let value = coefficient(p, degree)
  for (let power = degree - 1; power >= 0; power -= 1) {
    value = value * a + (coefficient(p, power) << BigInt(k * (degree - power)))
  }
  return value
}

/** p / divisor when that leaves no remainder and only whole coefficients, `undefined` otherwise. */
export const exactQuotient = (p: IntegerPolynomial, divisor: IntegerPolynomial): IntegerPolynomial | undefined => {
  const rest = [...p]
  const lead = coefficient(divisor, divisor.length - 1)
  const quotient: bigint[] = []
  for (let power = p.length - divisor.length; power >= 0; power -= 1) {
    const top = coefficient(rest, power + divisor.length - 1)
    if (top % lead !== 0n) return undefined
    const factor = top / lead
    quotient[power] = factor
    divisor.forEach((c, i) => {
      rest[power + i] = coefficient(rest, power + i) - factor * c
    })
  }
  return rest.every((c) => c === 0n) ? quotient : undefined
}

/** dp/dx. */
export const derivative = (p: IntegerPolynomial): IntegerPolynomial => p.slice(1).map((c, i) => c * BigInt(i + 1))
