import { InternalFault } from '../../base/index.js'
import {
  coefficient,
  exactQuotient,
  type IntegerPolynomial,
  scaledValueAt,
  shiftedByOne,
  signVariations,
} from './integer-polynomial.js'

/**
 * Where one root of a polynomial lies: strictly between from / 2^level and (from + 1) / 2^level,
 * or, when `exact`, at from / 2^level itself.
 */
export interface RootInterval {
  /** The polynomial of which this interval holds exactly one root; a divisor of the one that was asked about. */
  readonly polynomial: IntegerPolynomial
  readonly from: bigint
  readonly level: number
  readonly exact: boolean
}

/**
 * The roots strictly between 0 and 1 of a polynomial with single roots and with p(0) and p(1) not zero:
 * an interval for each, in no order, proven to hold exactly one. The value has opposite signs at its ends.
 *
 * Method: Descartes' rule on (1 + x)^n p(1 / (1 + x)), which maps the interval to all positive x; no variation
 * means no root, one means one root, more means halve and look again. Whole numbers throughout, so nothing is rounded.
 *
 * Source: Collins and Akritas (1976), Polynomial real root isolation using Descartes' rule of signs.
 */
export const unitIntervalRoots = (p: IntegerPolynomial): readonly RootInterval[] => {
  const variations = signVariations(p)
  if (variations === 0) return []
  if (variations === 1) {
    const turns = scaledValueAt(p, 0n, 0) < 0n !== scaledValueAt(p, 1n, 0) < 0n
    return turns ? [{ polynomial: p, from: 0n, level: 0, exact: false }] : []
  }

  const found: RootInterval[] = []
  const open: { q: IntegerPolynomial; from: bigint; level: number }[] = [{ q: p, from: 0n, level: 0 }]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { q, from, level } = part
    const inside = signVariations(shiftedByOne([...q].reverse()))
    if (inside === 0) continue
    if (inside === 1) {
      found.push({ polynomial: p, from, level, exact: false })
      continue
    }
    const degree = q.length - 1
    const left = q.map((c, power) => c << BigInt(degree - power))
    const right = shiftedByOne(left)
    const middle = { from: from * 2n + 1n, level: level + 1 }
    if (coefficient(right, 0) === 0n) return withoutRoot(p, middle.from, middle.level)
    open.push({ q: right, ...middle }, { q: left, from: from * 2n, level: level + 1 })
  }
  return found
}

/** A root that is a whole number of halves, quarters, ... is divided out, so that no interval ends on one. */
const withoutRoot = (p: IntegerPolynomial, from: bigint, level: number): readonly RootInterval[] => {
  const rest = exactQuotient(p, [-from, 1n << BigInt(level)])
  if (rest === undefined)
    throw new InternalFault(`Internal error: ${from}/2^${level} is a root but does not divide out.`)
  return [{ polynomial: p, from, level, exact: true }, ...unitIntervalRoots(rest)]
}
