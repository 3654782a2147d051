import { ZERO, type Decimal } from '../money/index.js'

/**
 * A sum or difference of which the terms cancel leaves the rounding of those terms, which is nothing: what is smaller
 * than the largest term by more digits than their rounding spares. A look at the exponents is enough.
 */
export const snapToZero = (total: Decimal, terms: readonly Decimal[]): Decimal => {
  if (total.isZero() || terms.length < 2) return total
  const largest = terms.reduce((most, term) => (term.isZero() ? most : Math.max(most, term.e)), total.e)
  return total.e < largest - KEPT_DIGITS ? ZERO : total
}

/** Of 34 digits, those that the rounding of some hundreds of additions leaves alone. */
const KEPT_DIGITS = 30
