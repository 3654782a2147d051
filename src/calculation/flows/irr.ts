import { Decimal, type DecimalValue } from '../../money/index.js'
import { finiteFlows } from './finite-flows.js'
import { type IntegerPolynomial, exactQuotient, signVariations } from '../roots/integer-polynomial.js'
import { refinedRoot } from '../roots/refined-root.js'
import { squareFreePart } from '../roots/square-free-part.js'
import { type RootInterval, unitIntervalRoots } from '../roots/unit-interval-roots.js'
import { WideDecimal } from '../roots/wide-decimal.js'

/**
 * Why there is no rate:
 * - `no-flows`: every flow is zero, so any rate would do;
 * - `no-sign-change`: all flows have one sign, nothing is both paid and received;
 * - `no-real-root`: the signs turn, yet the present value is zero at no rate above -100 %;
 * - `out-of-range`: it is zero only at rates outside `RATE_RANGE`.
 */
export type NoRateReason = 'no-flows' | 'no-sign-change' | 'no-real-root' | 'out-of-range'

/**
 * The internal rates of return of a stream: one, none, or several, and then all of them, ascending. Fractions (0.1 is
 * 10 %).
 * `outOfRange` counts the rates that exist outside `RATE_RANGE`; they are told, not returned.
 */
export type InternalRateOfReturn =
  | { readonly kind: 'one'; readonly rate: Decimal; readonly outOfRange: number }
  | { readonly kind: 'none'; readonly reason: NoRateReason; readonly outOfRange: number }
  | { readonly kind: 'several'; readonly rates: readonly Decimal[]; readonly outOfRange: number }

/**
 * Rates are returned from -99.99 % to 100 million per cent per step, both included. Beyond it a rate says nothing about
 * a case; what does lie there is mostly the rounding noise of a flow that should have been zero (1e-30 euro in the
 * last year gives a second, spurious, rate next to -100 %).
 */
export const RATE_RANGE: { readonly lowest: Decimal; readonly highest: Decimal } = {
  lowest: new Decimal('-0.9999'),
  highest: new Decimal('1e6'),
}

/** Significant digits of a returned rate: fewer than the 34 of an amount, so that 10 % is 0.1 and not 0.0999...9. */
export const RATE_DIGITS = 30

/**
 * The internal rates of return of equally spaced flows: every r > -1 for which
 *
 *     sum over t = 0 ... n of flows[t] / (1 + r)^t = 0
 *
 * By convention a negative flow is paid and a positive one received; the first flow is undiscounted (t = 0); r is per
 * step (per year for yearly flows) and a fraction. A stream whose sign turns more than once can have several rates, or
 * none: all are returned and none is preferred. A rate at which the present value touches zero without crossing it is
 * one too, and is returned once. There are never more rates than sign changes. Shifting the whole stream in time, or
 * multiplying it, changes no rate, so the timing convention of discounting matters only where it moves flows relative
 * to each other.
 *
 * Method: with v = 1 / (1 + r) the sum is a polynomial in v. Its positive roots are isolated in exact whole-number
 * arithmetic (Descartes' rule of signs with bisection) and refined to 30 significant digits.
 *
 * @param flows one amount per step, in euros, at most a few hundred; zeros are allowed.
 * @returns one rate, none with the reason, or several in ascending order.
 * @throws TypeError for what is no number; RangeError when a flow is not finite.
 * @example
 * const result = internalRateOfReturn([-100, 39, 59, 55, 20])
 * if (result.kind === 'one') result.rate.toFixed(5) // '0.28095'
 */
export const internalRateOfReturn = (flows: readonly DecimalValue[]): InternalRateOfReturn => {
  const all = wholeCoefficients(finiteFlows('internalRateOfReturn', flows))
  if (all.length === 0) return { kind: 'none', reason: 'no-flows', outOfRange: 0 }
  if (signVariations(all) === 0) return { kind: 'none', reason: 'no-sign-change', outOfRange: 0 }

  let p = all
  while (valueAtOne(p) === 0n) p = exactQuotient(p, [-1n, 1n]) ?? p
  const rates = p === all ? [] : [new Decimal(0)]

  // v in (0, 1) holds the positive rates; for the negative ones 1 + r = 1/v lies in (0, 1), and the stream is read
  // backwards.
  const single = signVariations(p) > 1 ? squareFreePart(p) : p
  for (const root of unitIntervalRoots(single)) {
    const { numerator, denominator } = fraction(refinedRoot(root, RATE_DIGITS + 3))
    rates.push(rounded(denominator - numerator, numerator))
  }
  for (const root of unitIntervalRoots([...single].reverse())) {
    const { numerator, denominator } = fraction(refinedRoot(root, RATE_DIGITS + 3))
    rates.push(rounded(numerator - denominator, denominator))
  }
  return toInternalRateOfReturn(rates)
}

/** The union for a complete list of rates, out of range ones among them. */
export const toInternalRateOfReturn = (found: readonly Decimal[]): InternalRateOfReturn => {
  const rates = found
    .filter((rate) => rate.gte(RATE_RANGE.lowest) && rate.lte(RATE_RANGE.highest))
    .map((rate) => new Decimal(rate))
    .sort((a, b) => a.cmp(b))
  const outOfRange = found.length - rates.length
  const [rate] = rates
  if (rate === undefined) return { kind: 'none', reason: outOfRange > 0 ? 'out-of-range' : 'no-real-root', outOfRange }
  return rates.length === 1 ? { kind: 'one', rate, outOfRange } : { kind: 'several', rates, outOfRange }
}

/**
 * The flows times one power of ten that makes all of them whole, without the zeros before the first and after the
 * last.
 */
const wholeCoefficients = (flows: readonly Decimal[]): IntegerPolynomial => {
  const moves = flows.map((flow) => !flow.isZero())
  const first = moves.indexOf(true)
  if (first < 0) return []
  const used = flows.slice(first, moves.lastIndexOf(true) + 1)
  const places = Math.max(...used.map((flow) => flow.decimalPlaces()))
  return used.map((flow) => BigInt(flow.toFixed(places).replace('.', '')))
}

const valueAtOne = (p: IntegerPolynomial): bigint => p.reduce((total, c) => total + c, 0n)

/** The root itself, or the middle of its interval. */
const fraction = ({ from, level, exact }: RootInterval): { numerator: bigint; denominator: bigint } => ({
  numerator: from * 2n + (exact ? 0n : 1n),
  denominator: 1n << BigInt(level + 1),
})

const rounded = (numerator: bigint, denominator: bigint): Decimal =>
  new WideDecimal(numerator.toString()).div(denominator.toString()).toSignificantDigits(RATE_DIGITS)
