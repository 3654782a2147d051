import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import { parsed } from './whole-cases.js'
import { smallCase } from './small-case.js'

const costing = (cost: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  calculate(
    parsed(
      smallCase({
        ...more,
        intervention: {
          costs: [{ id: 'team', kind: 'once', amount: 100, month: '2024-01', payers: 'gemeente', ...cost }],
        },
      }),
    ),
  )

const gemeente = (results: ReturnType<typeof costing>) => {
  const party = results.parties.find(({ id }) => id === 'gemeente')
  if (party === undefined) throw new Error('no gemeente')
  return party
}

describe('contingency and VAT (docs/method.md, 8)', () => {
  it('puts contingency first and VAT on top: 100 x 1.1 x 1.21', () => {
    const results = costing({ contingency: 0.1, vat: { rate: 0.21 } })
    const { cash, welfare } = gemeente(results)
    expect(cash.costs.total.toNumber()).toBe(-133.1)
    expect(cash.contingency?.total.toNumber()).toBe(-10)
    expect(cash.vat?.total.toNumber()).toBe(-23.1)
    expect(cash.statedCosts?.total.toNumber()).toBe(-100)
    expect(welfare.costs.total.toNumber()).toBe(-133.1)
    expect(welfare.recoveredVat).toBeUndefined()
  })

  it('keeps recovered VAT out of cash, and in welfare', () => {
    const results = costing({ contingency: 0.1, vat: { rate: 0.21, recoverable: 1 } })
    const { cash, welfare } = gemeente(results)
    expect(cash.costs.total.toNumber()).toBe(-110)
    expect(cash.vat?.total.toNumber()).toBeCloseTo(0, 12)
    expect(welfare.costs.total.toNumber()).toBe(-133.1)
    expect(welfare.recoveredVat?.total.toNumber()).toBe(-23.1)
    expect(results.society.welfare.costs.total.toNumber()).toBe(-133.1)
    expect(results.society.cash.costs.total.toNumber()).toBe(-110)
  })

  it('takes the contingency of the cost before that of the case', () => {
    expect(gemeente(costing({ contingency: 0 }, { contingency: 0.2 })).cash.costs.total.toNumber()).toBe(-100)
    expect(gemeente(costing({}, { contingency: 0.2 })).cash.costs.total.toNumber()).toBe(-120)
  })

  it('is absent from the results where nothing is stated', () => {
    const { cash, welfare } = gemeente(costing({}))
    expect([cash.contingency, cash.vat, welfare.recoveredVat]).toEqual([undefined, undefined, undefined])
  })
})
