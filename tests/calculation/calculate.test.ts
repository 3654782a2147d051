import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { calculate, Decimal, explain, resultsJson, type PartyResults } from '../../src/index.js'
import { evidenceShares } from '../../src/report/facts/evidence-shares.js'
import { readCase } from '../../src/yaml/index.js'
import { numbers, partyOf, resultsOf, smallCase, type Changes } from '../rules/small-case.js'

const cashOf = (
  changes: Changes & { readonly item?: Changes; readonly effect?: Changes; readonly intervention?: Changes },
  party = 'gemeente',
) => partyOf(resultsOf(smallCase(changes)), party).cash

const once = (amount: number, month: string) => ({
  id: `eenmalig-${month}`,
  kind: 'once',
  amount,
  month,
  payers: 'gemeente',
})

describe('a case that can still change', () => {
  it('is calculated anew: its outside alone may be frozen', () => {
    const { businessCase } = resultsOf(smallCase({}))
    const half = Object.freeze({
      ...businessCase,
      costItems: businessCase.costItems.map((item) => ({ ...item, price: item.price.map((each) => ({ ...each })) })),
    })
    const npv = (): Decimal => calculate(half).society.welfare.npv
    const before = npv()
    for (const { price } of half.costItems) for (const each of price) each.value = each.value.times(2)
    expect(npv()).not.toEqual(before)
    expect(explain({ businessCase: half }, 'society.welfare.npv').value).toEqual(npv())
  })
})

describe('flows', () => {
  it('have a total, and a present value at the factors of their years', () => {
    const { savings, net } = cashOf({ discounting: { rate: 0.25 }, intervention: { costs: [once(1000, '2025-01')] } })
    expect(numbers(savings.byYear)).toEqual([6000, 6000])
    expect([savings.total.toNumber(), savings.presentValue.toNumber()]).toEqual([12_000, 10_800])
    expect(numbers(net.byYear)).toEqual([6000, 5000])
    expect(net.presentValue.toNumber()).toBe(10_000)
  })

  it('are brought back to the base year, also one before the timeline', () => {
    expect(cashOf({ discounting: { rate: 0.25, baseYear: 2023 } }).npv.toNumber()).toBe(8640)
  })

  it('are split by evidence and by domain', () => {
    const results = resultsOf(
      smallCase({
        haircuts: { possible: 0.5 },
        item: { cashable: 0.5 },
        intervention: {
          effects: [
            { id: 'zeker', costItem: 'post', amount: 100, evidence: 'demonstrated' },
            { id: 'misschien', costItem: 'post', amount: 200, evidence: 'possible' },
          ],
        },
        attribution: { overlap: 'additive' },
      }),
    )
    const { evidence, domains } = results.society
    expect([evidence.demonstrated.prudent, evidence.possible.prudent, evidence.probable.prudent].map(Number)).toEqual([
      2000, 2000, 0,
    ])
    expect([evidence.demonstrated.cashable, evidence.possible.cashable].map(Number)).toEqual([1000, 1000])
    expect(Object.keys(domains)).toEqual(['wmo'])
    expect(domains.wmo?.total.toNumber()).toBe(4000)
  })

  it('are split by evidence where they are no cash either, haircut and discounting included', () => {
    const effect = { beneficiary: 'huishouden', price: 100 }
    const results = resultsOf(
      smallCase({
        discounting: { rate: 0.25 },
        haircuts: { possible: 0.5 },
        intervention: {
          societalEffects: [
            { ...effect, id: 'rust', volume: 1, evidence: 'probable' },
            { ...effect, id: 'geluk', volume: 4, evidence: 'possible' },
            { ...effect, id: 'last', volume: -1, evidence: 'possible' },
          ],
        },
      }),
    )
    // Ten households, two years: 1000 a year is 1000 + 800; of 3000 a year half is left: 1500 + 1200.
    const split = ({ evidence }: PartyResults) =>
      [evidence.demonstrated, evidence.probable, evidence.possible].map(({ societal }) => Number(societal))
    expect(split(results.society)).toEqual([0, 1800, 2700])
    expect(split(partyOf(results, 'huishouden'))).toEqual([0, 1800, 2700])
    expect(split(partyOf(results, 'gemeente'))).toEqual([0, 0, 0])
    expect(results.society.welfare.societal.presentValue.toNumber()).toBe(4500)
  })
})

describe('what has no number', () => {
  it('is null, and never infinite', () => {
    const nothing = cashOf({ intervention: { enrolment: [], effects: [] } })
    expect(nothing).toMatchObject({
      benefitCostRatio: null,
      nominalNet: null,
      payback: { kind: 'at-once' },
      internalRateOfReturn: { kind: 'none', reason: 'no-flows' },
      peakFunding: { year: null },
    })
    expect(nothing.npv.toNumber()).toBe(0)
  })

  it('is the structural effect where no whole year follows the last incidental cost', () => {
    expect(cashOf({ intervention: { costs: [once(1, '2025-12')] } }).structuralEffect).toBeNull()
    const cut = cashOf({
      timeline: { from: '2024-01', through: '2025-11' },
      intervention: { costs: [once(1, '2024-01')] },
    })
    expect(cut.structuralEffect).toBeNull()
  })
})

describe('structural effect', () => {
  it('is the mean over the whole years after the last incidental cost, whichever party looks', () => {
    const changes = {
      timeline: { from: '2024-01', through: '2027-06' },
      effect: { profile: { dropOff: 0.5 } },
      intervention: { costs: [once(500, '2025-03')] },
    }
    const { structuralEffect, structuralYears } = cashOf(changes)
    expect(structuralYears.toNumber()).toBe(1)
    expect(structuralEffect?.toNumber()).toBe(1500)
    // Who pays nothing incidental has its structural effect from the first year.
    expect(cashOf(changes, 'zorgverzekeraar').structuralYears.toNumber()).toBe(3)
  })

  it('counts years between two incidental costs as not yet structural', () => {
    const { structuralYears } = cashOf({
      timeline: { from: '2024-01', through: '2027-12' },
      intervention: { costs: [once(1, '2024-01'), once(1, '2026-01')] },
    })
    expect(structuralYears.toNumber()).toBe(1)
  })
})

describe('payback', () => {
  const paybackOf = (changes: Parameters<typeof cashOf>[0]) => cashOf(changes).payback

  it('counts a one-off at the start of its period and the rest evenly', () => {
    expect(paybackOf({ intervention: { costs: [once(1500, '2024-11')] } })).toEqual({
      kind: 'after',
      years: new Decimal('0.25'),
      month: '2024-04',
    })
  })

  it('starts at the start of the timeline, also of a short first year', () => {
    const half = {
      timeline: { from: '2024-07', through: '2026-12' },
      intervention: {
        enrolment: [{ from: '2024-07', through: '2024-07', households: 10, per: 'cohort' }],
        costs: [once(4500, '2024-07')],
      },
    }
    // 3000 in half a year, and the other 1500 in a quarter of the next.
    expect(paybackOf(half)).toEqual({ kind: 'after', years: new Decimal('0.75'), month: '2025-04' })
  })

  it('waits for the last time that it is short', () => {
    // Back at zero half-way 2024; 12000 more at the start of 2025 makes it 9000 short; never made up.
    expect(paybackOf({ intervention: { costs: [once(3000, '2024-01'), once(12_000, '2025-01')] } })).toEqual({
      kind: 'never',
      shortfall: new Decimal(3000),
    })
    const later = paybackOf({ intervention: { costs: [once(3000, '2024-01'), once(6000, '2025-01')] } })
    expect(later).toEqual({ kind: 'after', years: new Decimal('1.5'), month: '2025-07' })
  })

  it('gives a moment on the border of two months to the later one', () => {
    expect(paybackOf({ intervention: { costs: [once(6000, '2024-01')] } })).toEqual({
      kind: 'after',
      years: new Decimal(1),
      month: '2025-01',
    })
    // 6000 + 6000/1.1 cannot be written out; an amount just below it is paid back at the end of 2025 all the same.
    const { discountedPayback } = cashOf({
      timeline: { from: '2024-01', through: '2026-12' },
      discounting: { rate: 0.1 },
      intervention: { costs: [{ ...once(1, '2024-01'), amount: '11454.545454545454545454545454' }] },
    })
    expect(discountedPayback.kind === 'after' && discountedPayback.month).toBe('2026-01')
  })

  it('is later where money has a price', () => {
    const cash = cashOf({ discounting: { rate: 0.25 }, intervention: { costs: [once(8400, '2024-01')] } })
    expect(cash.payback).toMatchObject({ years: new Decimal('1.4') })
    expect(cash.discountedPayback).toMatchObject({ years: new Decimal('1.5') })
  })
})

describe('peak funding', () => {
  it('is the deepest point within periods, with its budget year', () => {
    const { peakFunding } = cashOf({ intervention: { costs: [once(3000, '2024-01'), once(9000, '2025-01')] } })
    expect([peakFunding.amount.toNumber(), peakFunding.year]).toEqual([6000, 2025])
  })

  it('is in the first year of the deepest point, though a later one may differ in the 34th digit', () => {
    // Out 1,000; in over 2024 850, as phi sums to (0.5 + 1.5 + ... + 6.5) / 7 + 5 = 8.5 months of 100. Then each period
    // falls and rises again.
    const { peakFunding } = cashOf({
      timeline: { from: '2024-01', through: '2027-12' },
      effect: { reduction: 0.2, profile: { rampUp: 7 } },
      intervention: {
        enrolment: [{ from: '2024-01', through: '2024-01', households: 5, per: 'cohort' }],
        costs: [{ id: 'team', kind: 'yearly', amount: 1000, from: '2024-01', through: '2024-12', payers: 'gemeente' }],
      },
    })
    expect([peakFunding.amount.toFixed(20), peakFunding.year]).toEqual(['150.00000000000000000000', 2024])
  })
})

/**
 * A transfer paid by three parties in shares that cannot be added without rounding: over the parties just above or
 * below zero.
 */
const nearZero = (sign: 1 | -1) =>
  resultsOf(
    smallCase({
      parties: ['a', 'b', 'c', 'huishouden'].map((id) => ({ id })),
      item: {
        price: '77.77777777777777777777777777777777',
        payers: {
          a: '0.3333333333333333333333333333333333',
          b: '0.2222222222222222222222222222222222',
          c: '0.4444444444444444444444444444444445',
        },
        nature: 'transfer',
        recipient: 'huishouden',
      },
      effect: { reduction: sign * 0.9 },
    }),
  )

describe('rounding', () => {
  it('is no need for funding: nobody advances a 1e-30th of a euro', () => {
    const both = [nearZero(1), nearZero(-1)].map(({ society }) => society.cash)
    // There is rounding, or this would test nothing.
    expect(both.some((cash) => !cash.net.total.isZero())).toBe(true)
    for (const cash of both) {
      expect(cash.net.total.abs().lt('1e-25')).toBe(true)
      expect(cash.peakFunding.year).toBeNull()
      expect(cash.payback).toEqual({ kind: 'at-once' })
      expect(cash.internalRateOfReturn).toEqual({ kind: 'none', reason: 'no-flows', outOfRange: 0 })
    }
  })

  it('has no evidence', () => {
    for (const results of [nearZero(1), nearZero(-1)]) expect(evidenceShares(results)).toBeUndefined()
  })
})

describe('rates of return', () => {
  it('read the net cash of budget years', () => {
    const rate = cashOf({ intervention: { costs: [once(16_000, '2024-01')] } }).internalRateOfReturn
    // -10000 and 6000.
    expect(rate).toMatchObject({ kind: 'one', rate: new Decimal('-0.4') })
  })
})

describe('results', () => {
  const example = () => {
    const read = readCase(readFileSync(new URL('../../examples/aandachtshuishoudens.yaml', import.meta.url), 'utf8'))
    if (!read.ok) throw new Error('the example is not in order')
    return calculate(read.businessCase)
  }

  it('cannot be changed, at any depth', () => {
    const open: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null || Decimal.isDecimal(value)) return
      if (!Object.isFrozen(value)) open.push(path)
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`)
    }
    walk(example(), 'results')
    expect(open).toEqual([])
  })

  it('are plain data: no functions, no classes but Decimal, nothing undefined or not a number', () => {
    const odd: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (Decimal.isDecimal(value)) {
        if (!value.isFinite()) odd.push(path)
        return
      }
      if (Array.isArray(value)) {
        value.forEach((part, position) => {
          walk(part, `${path}.${position}`)
        })
        return
      }
      if (typeof value === 'object' && value !== null) {
        if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) odd.push(path)
        for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`)
        return
      }
      if (value === undefined || typeof value === 'function' || (typeof value === 'number' && !Number.isFinite(value)))
        odd.push(path)
    }
    const { businessCase, ...results } = example()
    walk(results, 'results')
    expect(odd).toEqual([])
    expect(businessCase.name).toBe('Aanpak aandachtshuishoudens Dordrecht')
  })

  it('are the same each time, to the last digit', () => {
    expect(resultsJson(example())).toBe(resultsJson(example()))
  })

  it('survive JSON with every digit', () => {
    const results = example()
    const json = JSON.parse(resultsJson(results)) as { society: { welfare: { npv: string } }; format: string }
    expect(json.format).toBe('mbc-results/1')
    expect(new Decimal(json.society.welfare.npv).eq(results.society.welfare.npv)).toBe(true)
  })
})
