import { expect } from 'vitest'

import type { InternalRateOfReturn } from '../../src/index.js'
import {
  type NaiveAmount,
  type NaiveRate,
  naiveRatesOfReturn,
  naiveReason,
  naiveValue,
} from '../rules/naive-rate-of-return.js'

const ratesOf = (found: InternalRateOfReturn): number[] => {
  if (found.kind === 'none') return []
  return found.kind === 'one' ? [found.rate.toNumber()] : found.rates.map((rate) => rate.toNumber())
}

/** Amounts of successive years. */
export const yearly = (amounts: readonly number[]): NaiveAmount[] => amounts.map((amount, years) => ({ years, amount }))

/** Where the value is zero to within the last digits of doubles, its sign is rounding. */
const isFlat = (flows: readonly NaiveAmount[], rate: number): boolean =>
  Math.abs(naiveValue(flows, Math.log(1 + rate))) <= 1e-11

/**
 * Between two points there is an odd number of rates exactly where the sign turns between them; a rate at which the
 * value only touches zero counts twice. Each turn is at one of the rates.
 */
const agreeOnTurns = (exact: readonly number[], flows: readonly NaiveAmount[], naive: readonly NaiveRate[]): void => {
  for (const { rate, from, through } of naive) {
    if (isFlat(flows, from) || isFlat(flows, through)) continue
    const between = exact.filter((each) => each >= from && each <= through)
    const nearest = Math.min(...between.map((each) => Math.abs(each - rate) / (1 + rate)))
    expect(nearest, `a turn at ${rate}, and rates ${exact.join(', ')}`).toBeLessThanOrEqual(1e-6)
  }
  const isSeen = (rate: number): boolean => naive.some(({ from, through }) => rate >= from && rate <= through)
  for (const rate of exact) {
    expect(Math.abs(naiveValue(flows, Math.log(1 + rate))), `value at ${rate}`).toBeLessThanOrEqual(1e-9)
    if (isSeen(rate)) continue
    // Not seen: a twin lies within the same two points, or the value has the same sign on either side of it.
    const hasTwin = exact.some((other) => other !== rate && Math.abs(Math.log((1 + other) / (1 + rate))) < 1.2e-3)
    const [below, above] = [-1e-3, 1e-3].map((by) => naiveValue(flows, Math.log(1 + rate) + by)) as [number, number]
    const atEnd = rate < -0.99985 || rate > 0.998e6
    expect(hasTwin || below * above > 0 || atEnd, `no turn at ${rate}`).toBe(true)
  }
}

/** The rates that are found, or why there are none, beside those of the naive implementation. */
export const agreeOnRates = (found: InternalRateOfReturn, flows: readonly NaiveAmount[]): void => {
  const reason = naiveReason(flows)
  if (reason !== null) expect(found).toEqual({ kind: 'none', reason, outOfRange: 0 })
  else agreeOnTurns(ratesOf(found), flows, naiveRatesOfReturn(flows))
}
