import { describe, expect, it } from 'vitest'

import { explain } from '../../src/index.js'
import { partyOf, resultsOf, smallCase, type Changes } from './small-case.js'

const cost = { id: 'start', kind: 'once', month: '2024-01', amount: 2700, payers: 'gemeente' }
const rust = { id: 'rust', beneficiary: 'huishouden', volume: 3, price: 5, evidence: 'demonstrated' }
const half = { discounting: { rate: 0.25 }, item: { cashable: 0.5 } }
const own: Changes = { ...half, intervention: { costs: [cost], societalEffects: [rust] } }

describe('annual equivalent', () => {
  it('spreads a net present value over two years, of which the second counts for 0.8', () => {
    // A euro a year is worth 1 + 0.8 = 1.8. Cash: 3,000 x 1.8 - 2,700 = 2,700, which is 1,500 a year for 1.8.
    // Welfare: (6,000 + 10 x 3 x 5) x 1.8 - 2,700 = 8,370, which is 4,650 a year.
    const results = resultsOf(smallCase(own))
    expect(results.conventions.discounting.annuityFactor.toNumber()).toBe(1.8)
    expect(partyOf(results, 'gemeente').cash.npv.toNumber()).toBe(2700)
    expect(partyOf(results, 'gemeente').cash.annualEquivalent.toNumber()).toBe(1500)
    expect(partyOf(results, 'huishouden').welfare.annualEquivalent.toNumber()).toBe(150)
    expect(results.society.welfare.annualEquivalent.toNumber()).toBe(4650)
    expect(explain(results, 'gemeente.cash.annualEquivalent').name?.unit).toBe('eur-per-year')
  })

  it('counts a year that is cut short by its months: six months of 2025 are half of 0.8', () => {
    // A euro a year is worth 1 + 0.5 x 0.8 = 1.4. Welfare: 6,150 x 1 + 3,075 x 0.8 - 2,700 = 5,910, over 1.4.
    const results = resultsOf(smallCase({ ...own, timeline: { from: '2024-01', through: '2025-06' } }))
    expect(results.conventions.discounting.annuityFactor.toNumber()).toBe(1.4)
    expect(results.society.welfare.npv.toNumber()).toBe(5910)
    expect(results.society.welfare.annualEquivalent.times(1.4).toNumber()).toBe(5910)
  })

  it('is what is the same every year, whatever the rate', () => {
    const steady = { costs: [{ id: 'team', kind: 'yearly', amount: 1000, payers: 'gemeente' }] }
    for (const rate of [0, 0.0225, 0.25]) {
      const { society } = resultsOf(smallCase({ discounting: { rate }, intervention: steady }))
      expect(Number(society.cash.annualEquivalent.toNumber().toPrecision(15))).toBe(5000)
    }
  })
})
