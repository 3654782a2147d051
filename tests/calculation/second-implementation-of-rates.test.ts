import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { datedInternalRateOfReturn, internalRateOfReturn } from '../../src/index.js'
import { agreeOnRates, yearly } from '../invariants/agree-on-rates.js'
import { naiveRatesOfReturn, naiveReason } from '../rules/naive-rate-of-return.js'

describe('the naive rates of return, by hand', () => {
  it('are one, several or none', () => {
    const rates = (...amounts: readonly number[]) => naiveRatesOfReturn(yearly(amounts)).map(({ rate }) => rate)
    expect(rates(-100, 110)).toEqual([expect.closeTo(0.1, 9)])
    // 230 / 1.1 = 209.09, 132 / 1.21 = 109.09; 230 / 1.2 = 191.67, 132 / 1.44 = 91.67: both leave 100.
    expect(rates(-100, 230, -132)).toEqual([expect.closeTo(0.1, 9), expect.closeTo(0.2, 9)])
    // 100 - 150 x + 100 x^2 is never zero: its discriminant is 22,500 - 40,000.
    expect(rates(100, -150, 100)).toEqual([])
    expect(rates(-100, 90)).toEqual([expect.closeTo(-0.1, 9)])
    expect([naiveReason(yearly([0, 0])), naiveReason(yearly([-1, -2])), naiveReason(yearly([100, -150, 100]))]).toEqual(
      ['no-flows', 'no-sign-change', null],
    )
  })
})

describe('rates of return agree with those of the naive second implementation', () => {
  const amount = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0, -1, 1, -100_000, 100_000))

  it('of yearly flows', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (amounts) => {
        const found = internalRateOfReturn(amounts)
        const flows = yearly(amounts)
        agreeOnRates(found, flows)
      }),
    )
  })

  it('of flows by date, with years of 365 days', () => {
    const start = Date.UTC(2024, 0, 1)
    const dated = fc.record({ day: fc.integer({ min: 0, max: 3000 }), amount })
    fc.assert(
      fc.property(fc.array(dated, { minLength: 1, maxLength: 8 }), (stated) => {
        const found = datedInternalRateOfReturn(
          stated.map(({ day, amount: euros }) => ({
            date: new Date(start + day * 86_400_000).toISOString().slice(0, 10),
            amount: euros,
          })),
        )
        // Flows of one day are one flow.
        const byDay = new Map<number, number>()
        for (const { day, amount: euros } of stated) byDay.set(day, (byDay.get(day) ?? 0) + euros)
        const earliest = Math.min(...byDay.keys())
        const flows = [...byDay].map(([day, euros]) => ({ years: (day - earliest) / 365, amount: euros }))
        agreeOnRates(found, flows)
      }),
    )
  })
})
