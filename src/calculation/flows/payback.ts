import { ArgumentRangeError } from '../../base/index.js'
import { readExactly } from '../../sheet/index.js'
import { type Decimal, type DecimalValue, given, TOLERANCE } from '../../money/index.js'
import type { Month } from '../../timeline/index.js'
import { paybackFormulas, yearlyFactors, type YearlyRate } from '../../rules/index.js'
import { finiteFlows } from './finite-flows.js'
import { yearSheet } from './year-sheet.js'

/**
 * When cumulative cash turns, and stays, non-negative within the horizon.
 * `at-once` where it never is negative; `never` with what is still short at the end.
 */
export type Payback =
  Exclude<PaybackTime, { kind: 'after' }> | { readonly kind: 'after'; readonly years: Decimal; readonly month: Month }

/** A payback without a calendar: `years` from the start. */
export type PaybackTime =
  | { readonly kind: 'at-once' }
  | { readonly kind: 'after'; readonly years: Decimal }
  | { readonly kind: 'never'; readonly shortfall: Decimal }

/** An investment and what it brings. */
export interface CashStream {
  /** Euros paid at the start, as a positive amount. */
  readonly initial: DecimalValue
  /** Euros received in each year after, evenly through it; negative where paid. At least one. */
  readonly flows: readonly DecimalValue[]
  /** For the discounted payback: real, per year, as a fraction. Each flow is discounted from the end of its year. */
  readonly rate?: YearlyRate
}

/**
 * The payback (terugverdientijd) of an investment, by the same formulas as that of a case: the years after which the
 * cumulative cash stays non-negative, linear within a year. With a rate it is the discounted payback, of which
 * textbooks discount the flow of year 1 by one year.
 *
 * @throws TypeError for a value that is not a number; RangeError for an amount that is not finite, no flows at all, or
 *   a rate that is not above -1
 * @example
 * payback({ initial: 52_125, flows: Array.from({ length: 8 }, () => 12_000) })
 * // { kind: 'after', years: 4.34375 }
 */
export const payback = (stream: CashStream): PaybackTime => {
  const {
    initial: stated,
    flows: each,
    rate,
  } = given.object(
    'payback',
    {
      nl: 'een investering, { initial: 100, flows: [60, 60] }',
      en: 'an investment, { initial: 100, flows: [60, 60] }',
    },
    stream,
  )
  const initial = given.decimal('initial', stated)
  if (!initial.isFinite())
    throw new ArgumentRangeError({
      code: 'not-finite',
      address: 'initial',
      values: { initial: initial.toString() },
      texts: {
        nl: `initial is ${initial.toString()}; geef een eindig bedrag.`,
        en: `initial is ${initial.toString()}; state a finite amount.`,
      },
    })
  const flows = finiteFlows('payback', each)
  if (flows.length === 0)
    throw new ArgumentRangeError({
      code: 'empty',
      address: 'flows',
      texts: {
        nl: 'flows is leeg; geef wat er in elk jaar ontvangen wordt.',
        en: 'flows is empty; state what is received in each year.',
      },
    })
  const write = yearSheet(flows.length)
  const received = write.data('year', flows)
  const even = rate === undefined ? received : write.multiply(received, yearlyFactors(write, rate, 'end'))
  const { years, shortfall } = paybackFormulas(write, {
    atStart: write.data(
      'period',
      flows.map((_, year) => (year === 0 ? initial.neg() : 0)),
    ),
    even: write.gather(
      'period',
      even,
      flows.map((_, cell) => [{ cell, weight: 1 }]),
    ),
    start: write.data(
      'period',
      flows.map((_, year) => year),
    ),
    length: write.constant(1),
  })
  const values = readExactly(write.sheet(), { only: [years, shortfall] })
  return paybackTime(values.scalar(years), values.scalar(shortfall))
}

/** Reads an answer from what the formulas of payback come to. */
export const paybackTime = (years: Decimal, shortfall: Decimal): PaybackTime => {
  if (shortfall.gt(TOLERANCE)) return { kind: 'never', shortfall }
  return years.isZero() ? { kind: 'at-once' } : { kind: 'after', years }
}
