import { Decimal } from '../../money/index.js'
import { backwards, type PowerSum, signTurns } from '../roots/power-sum.js'
import { rootsInUnitInterval } from '../roots/roots-in-unit-interval.js'

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
 * `outOfRange` counts the rates that exist outside `RATE_RANGE`; they are counted, not returned.
 */
export type InternalRateOfReturn =
  | { readonly kind: 'one'; readonly rate: Decimal; readonly outOfRange: number }
  | { readonly kind: 'none'; readonly reason: NoRateReason; readonly outOfRange: number }
  | { readonly kind: 'several'; readonly rates: readonly Decimal[]; readonly outOfRange: number }

/**
 * Rates are returned from -99.99 % to 100 million per cent, both included. Beyond it a rate says nothing about a case;
 * what does lie there is mostly the rounding error of a flow that should have been zero (1e-30 euro in the last year
 * gives a second, spurious, rate next to -100 %).
 */
export const RATE_RANGE: { readonly lowest: Decimal; readonly highest: Decimal } = {
  lowest: new Decimal('-0.9999'),
  highest: new Decimal('1e6'),
}

/** Significant digits of a returned rate: fewer than the 34 of an amount, so that 10 % is 0.1 and not 0.0999...9. */
const RATE_DIGITS = 30

/**
 * More digits than a rate has, and no bound on the exponent, because a growth per day leaves the range of any amount
 * of money in a year when it is extreme.
 */
const WideDecimal: typeof Decimal = Decimal.clone({ precision: 130, minE: -9e15, maxE: 9e15 })

/** An amount, and how many steps after the first of the list it falls; a step is a day or a year. */
export interface FlowAtStep {
  readonly step: number
  readonly amount: Decimal
}

/**
 * Every r > -1 for which
 *
 *     sum over i of amount[i] / (1 + r)^(step[i] / stepsPerYear) = 0
 *
 * A rate at which the present value touches zero without crossing it is one too, and is returned once. There are never
 * more rates than sign changes (Descartes).
 *
 * The sum is written in the factor of one step, (1 + r)^(-1 / stepsPerYear). Rates above zero have a factor between 0
 * and 1; for those below, the stream is read backwards, which turns a factor into its reciprocal.
 */
export const ratesOfReturn = (flows: readonly FlowAtStep[], stepsPerYear: number): InternalRateOfReturn => {
  const sum = sumOf(flows)
  if (sum.powers.length === 0) return { kind: 'none', reason: 'no-flows', outOfRange: 0 }
  if (signTurns(sum.coefficients).length === 0) return { kind: 'none', reason: 'no-sign-change', outOfRange: 0 }

  const balance = sum.coefficients.reduce((total, c) => total + c, 0n)
  return inRange([
    ...factorsOf(sum).map((factor) => rateOf(factor.pow(-stepsPerYear))),
    ...(balance === 0n ? [new Decimal(0)] : []),
    ...factorsOf(backwards(sum)).map((factor) => rateOf(factor.pow(stepsPerYear))),
  ])
}

const rateOf = (growth: Decimal): Decimal => growth.minus(1).toSignificantDigits(RATE_DIGITS)

const factorsOf = (sum: PowerSum): readonly Decimal[] => {
  const { numerators, bits } = rootsInUnitInterval(sum)
  const one = new WideDecimal(2).pow(bits.toString())
  return numerators.map((numerator) => new WideDecimal(numerator.toString()).div(one))
}

/** The flows of each step added up, times one power of ten that makes all of them whole; steps without flow left out. */
const sumOf = (flows: readonly FlowAtStep[]): PowerSum => {
  const places = flows.reduce((most, { amount }) => Math.max(most, amount.decimalPlaces()), 0)
  const byStep = new Map<number, bigint>()
  for (const { step, amount } of flows)
    byStep.set(step, (byStep.get(step) ?? 0n) + BigInt(amount.toFixed(places).replace('.', '')))
  const used = [...byStep].filter(([, c]) => c !== 0n).sort(([a], [b]) => a - b)
  const first = used[0]?.[0] ?? 0
  return { powers: used.map(([step]) => step - first), coefficients: used.map(([, c]) => c) }
}

const inRange = (found: readonly Decimal[]): InternalRateOfReturn => {
  const within = found
    .filter((rate) => rate.gte(RATE_RANGE.lowest) && rate.lte(RATE_RANGE.highest))
    .map((rate) => new Decimal(rate))
    .sort((a, b) => a.cmp(b))
  const outOfRange = found.length - within.length
  const rates = within.filter((rate, i) => i === 0 || !rate.eq(within[i - 1] ?? NaN))
  const [rate] = rates
  if (rate === undefined) return { kind: 'none', reason: outOfRange > 0 ? 'out-of-range' : 'no-real-root', outOfRange }
  return rates.length === 1 ? { kind: 'one', rate, outOfRange } : { kind: 'several', rates, outOfRange }
}
