import { ArgumentRangeError } from '../../base/index.js'
import type { Decimal } from '../../money/index.js'
import { DAYS_PER_YEAR, type DatedFlow, type FlowByDay, flowsByDay } from './dated-flow.js'
import { type InternalRateOfReturn, RATE_DIGITS, toInternalRateOfReturn } from './irr.js'
import { WideDecimal } from '../roots/wide-decimal.js'

/** Daily factors w = (1 + r)^(-1/365) just outside the range of rates that is returned: r = 1.02e6 and r = -0.99990. */
const LOWEST_FACTOR = new WideDecimal('0.9628')
const HIGHEST_FACTOR = new WideDecimal('1.0256')

/** Relative width at which the search stops, far below the digits of the result. */
const TOLERANCE = new WideDecimal('1e-48')

/** Halving alone needs some 170 steps. */
const MOST_STEPS = 400

/**
 * The internal rate of return of flows on given days (XIRR): the r > -1 for which
 *
 *     sum over i of amount[i] / (1 + r)^(days[i] / 365) = 0
 *
 * with days[i] counted from the earliest date, actual/365. By convention a negative amount is paid and a positive one
 * received; r is per year and a fraction. The order of the flows does not matter; those of one day are added up.
 *
 * With exactly one change of sign in time there is exactly one rate; it is bracketed and refined to 30 digits. With
 * none there is none. With more there may be several and no method used here could prove to have all of them, so an
 * error says so rather than guess: put the flows on equal steps and use `internalRateOfReturn`, or compare present
 * values at given rates.
 *
 * @throws TypeError for what is no number; RangeError when the flows change sign more than once, a date does not exist,
 *   or an amount is not finite. Source: XIRR as documented for Microsoft Excel; Descartes' rule of signs for real
 *   exponents (Laguerre).
 * @example
 * const result = datedInternalRateOfReturn([
 *   { date: '2025-01-01', amount: -100 },
 *   { date: '2026-01-01', amount: 110 },
 * ])
 * if (result.kind === 'one') result.rate.toString() // '0.1'
 */
export const datedInternalRateOfReturn = (flows: readonly DatedFlow[]): InternalRateOfReturn => {
  const totals = perDay(flows)
  if (totals.length === 0) return { kind: 'none', reason: 'no-flows', outOfRange: 0 }
  const turns = totals.filter(({ amount }, i) => i > 0 && amount.isNegative() !== totals[i - 1]?.amount.isNegative())
  const [turn] = turns
  if (turn === undefined) return { kind: 'none', reason: 'no-sign-change', outOfRange: 0 }
  if (turns.length > 1) {
    throw new ArgumentRangeError({
      code: 'several-rates',
      address: 'flows',
      values: { signChanges: turns.length },
      texts: {
        nl: `De stromen wisselen ${turns.length} keer van teken, dus er kan meer dan één voet zijn en geen ervan is de voet. Zet ze op gelijke stappen en gebruik internalRateOfReturn, dat elke voet geeft, of vergelijk contante waarden.`,
        en: `The flows change sign ${turns.length} times, so more than one rate may exist and none can be called the rate. Put them on equal steps and use internalRateOfReturn, which returns every rate, or compare present values.`,
      },
    })
  }

  // Seen from the day of the turn every term rises in w, or every term falls: the sum crosses zero once.
  const below = valueAt(LOWEST_FACTOR, totals, turn.day).value
  const above = valueAt(HIGHEST_FACTOR, totals, turn.day).value
  if (below.isNegative() === above.isNegative()) return { kind: 'none', reason: 'out-of-range', outOfRange: 1 }
  const factor = crossing(totals, turn.day, below.isNegative())
  return toInternalRateOfReturn([factor.pow(-DAYS_PER_YEAR).minus(1).toSignificantDigits(RATE_DIGITS)])
}

/** What moves on each day, in time order, days without balance left out. */
const perDay = (flows: readonly DatedFlow[]): readonly FlowByDay[] => {
  const totals = new Map<number, Decimal>()
  for (const { day, amount } of flowsByDay('datedInternalRateOfReturn', flows))
    totals.set(day, (totals.get(day) ?? new WideDecimal(0)).plus(amount))
  return [...totals]
    .map(([day, amount]) => ({ day, amount }))
    .filter(({ amount }) => !amount.isZero())
    .sort((a, b) => a.day - b.day)
}

/** The sum of amount w^(day - origin), and its slope in w. */
const valueAt = (w: Decimal, totals: readonly FlowByDay[], origin: number): { value: Decimal; slope: Decimal } => {
  let value: Decimal = new WideDecimal(0)
  let slope: Decimal = new WideDecimal(0)
  for (const { day, amount } of totals) {
    const term = amount.times(w.pow(day - origin))
    value = value.plus(term)
    slope = slope.plus(term.times(day - origin))
  }
  return { value, slope: slope.div(w) }
}

/** Newton's steps, and halving wherever one would leave the bracket. */
const crossing = (totals: readonly FlowByDay[], origin: number, startsNegative: boolean): Decimal => {
  let [low, high]: [Decimal, Decimal] = [LOWEST_FACTOR, HIGHEST_FACTOR]
  let w: Decimal = new WideDecimal(1)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { value, slope } = valueAt(w, totals, origin)
    if (value.isZero()) return w
    if (value.isNegative() === startsNegative) low = w
    else high = w
    const newton = w.minus(value.div(slope))
    const next = newton.gt(low) && newton.lt(high) ? newton : low.plus(high).div(2)
    if (next.minus(w).abs().lte(TOLERANCE)) return next
    w = next
  }
  return w
}
