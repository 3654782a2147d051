import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase, type BusinessCaseInput } from '../../src/index.js'
import { Decimal } from '../../src/money/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'

type Step = 'year' | 'quarter' | 'month'

/**
 * Ten households from the first month on, each of which uses 12 units of 100 a year; the intervention saves all of it.
 * Two years, without discounting.
 */
const input = (item: object = {}, step: Step = 'year', more: object = {}): BusinessCaseInput => ({
  name: 'Op datum',
  timeline: { from: '2026-01', through: '2027-12', step },
  prices: { level: 2026 },
  discounting: { schedule: [{ fromYear: 0, rate: 0 }] },
  parties: [{ id: 'gemeente' }, { id: 'regio' }],
  targetGroups: [{ id: 'groep', households: 10 }],
  costItems: [
    { id: 'hulp', targetGroup: 'groep', domain: 'jeugdzorg', volume: 12, price: 100, payers: 'gemeente', ...item },
  ],
  interventions: [
    {
      id: 'coach',
      targetGroup: 'groep',
      enrolment: [{ from: '2026-01', through: '2026-01', households: 10, per: 'cohort' }],
      effects: [{ costItem: 'hulp', reduction: 1, evidence: 'demonstrated' }],
      costs: [],
    },
  ],
  ...more,
})

const resultsOf = (stated: BusinessCaseInput) => {
  const parsed = parseBusinessCase(stated)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('; '))
  return calculate(parsed.businessCase)
}

const grossOf = (stated: BusinessCaseInput): string[] =>
  resultsOf(stated).ladder.map(({ rungs }) => rungs.gross.byYear.join(' '))

describe('a number by date', () => {
  it.each(['year', 'quarter', 'month'] as const)('holds from its month on, by %s', (step) => {
    // 10 x 12 x 100 = 12,000 a year. From July 2027 on 8 units: 10 x (6/12 x 12 + 6/12 x 8) x 100 = 10,000.
    const volume = [
      { from: '2026-01', value: 12 },
      { from: '2027-07', value: 8 },
    ]
    expect(grossOf(input({ volume }, step))).toEqual(['12000 10000'])
    // From April 2026 on 120 a unit: 10 x 12 x (3/12 x 100 + 9/12 x 120) = 13,800, and then 14,400.
    expect(grossOf(input({ price: [{ value: 100 }, { from: '2026-04', value: 120 }] }, step))).toEqual(['13800 14400'])
    // Both: 2026 as above; 2027 is 10 x (6/12 x 12 + 6/12 x 8) x 120 = 12,000.
    expect(grossOf(input({ volume, price: [{ value: 100 }, { from: '2026-04', value: 120 }] }, step))).toEqual([
      '13800 12000',
    ])
  })

  it('has an address of its own, by its month', () => {
    const { businessCase } = resultsOf(input({ price: [{ value: 100 }, { from: '2026-04', value: 120 }] }))
    expect(businessCase.costItems[0]?.price.map(({ value }) => value.toNumber())).toEqual([100, 120])
  })

  it.each(['year', 'month'] as const)('ends with the item, and begins with it, by %s', (step) => {
    // From April through September 2026: half a year, 6,000. Youth care ends at 18.
    expect(grossOf(input({ from: '2026-04', through: '2026-09' }, step))).toEqual(['6000 0'])
    const { baseline } = resultsOf(input({ from: '2026-04', through: '2026-09' }, step))
    expect(baseline[0]?.baseline.join(' ')).toBe('6000 0')
    // Over the year, a household-year costs half of 1,200.
    expect(baseline[0]?.costPerHouseholdYear.join(' ')).toBe('600 0')
  })

  it('that is a new volume replaces the old one month by month', () => {
    const effects = [
      {
        costItem: 'hulp',
        volume: [{ value: 6 }, { from: '2026-10', value: 3 }],
        evidence: 'demonstrated' as const,
      },
    ]
    // 2026: 10 x 100 x (9/12 x 6 + 3/12 x 9) = 6,750; 2027: 10 x 100 x 9 = 9,000.
    const changed = input()
    const [coach] = changed.interventions
    const stated = { ...changed, interventions: [{ ...coach!, effects }] }
    expect(grossOf(stated)).toEqual(['6750 9000'])
  })

  it('is a yearly cost: of 1,000 a year from 2026-07 on 600 a year', () => {
    const changed = input()
    const [coach] = changed.interventions
    const costs = [
      {
        id: 'team',
        kind: 'yearly' as const,
        amount: [{ value: 1000 }, { from: '2026-07', value: 600 }],
        payers: 'gemeente',
      },
    ]
    // 2026: 6/12 x 1,000 + 6/12 x 600 = 800; 2027: 600.
    const { parties } = resultsOf({ ...changed, interventions: [{ ...coach!, costs }] })
    expect(parties[0]?.cash.costs.byYear.join(' ')).toBe('-800 -600')
  })

  it('is the size of a group, with places counted by month', () => {
    const groups = (households: unknown) => ({ targetGroups: [{ id: 'groep', households }] }) as object
    // From July 2027 on the group has 12: its use is 10 x 1,200 and then (6/12 x 10 + 6/12 x 12) x 1,200 = 13,200.
    const larger = resultsOf(input({}, 'year', groups([{ value: 10 }, { from: '2027-07', value: 12 }])))
    expect(larger.baseline[0]?.baseline.join(' ')).toBe('12000 13200')
    expect(larger.baseline[0]?.households.join(' ')).toBe('10 11')
    // A group that shrinks to 9 has no room for the ten that are in effect.
    expect(() => resultsOf(input({}, 'year', groups([{ value: 10 }, { from: '2027-07', value: 9 }])))).toThrow(
      /2027-07|juli 2027|9/,
    )
  })

  it('of a group that grows 10 % a year: 12,000 and 13,200', () => {
    const grown = resultsOf(input({}, 'year', { targetGroups: [{ id: 'groep', households: 10, growth: 0.1 }] }))
    expect(grown.baseline[0]?.baseline.join(' ')).toBe('12000 13200')
  })

  it('gives payers that change within a year what falls in their months', () => {
    // In 2027 the first half saves 6,000 for the municipality; the second, at 8 units, 4,000 for the region.
    const item = {
      volume: [{ value: 12 }, { from: '2027-07', value: 8 }],
      payers: [{ shares: 'gemeente' }, { from: '2027-07', shares: 'regio' }],
    }
    const { parties } = resultsOf(input(item))
    expect(parties.map(({ cash }) => cash.savings.byYear.join(' '))).toEqual(['12000 6000', '0 4000'])
  })

  it('may save in one half of a year what it costs in the other', () => {
    // A new volume of 9 beside 12 and then 8 units: +3 and -1 units of 100, for ten households and half a year each.
    const item = {
      volume: [{ value: 12 }, { from: '2027-07', value: 8 }],
      payers: [{ shares: 'gemeente' }, { from: '2027-10', shares: 'regio' }],
    }
    const changed = input(item)
    const [coach] = changed.interventions
    const effects = [{ costItem: 'hulp', volume: 9, evidence: 'demonstrated' as const }]
    const { parties } = resultsOf({ ...changed, interventions: [{ ...coach!, effects }] })
    // 2026: 3,000. 2027 by quarter: +750 +750 -250 | -250, of which the region bears the last.
    expect(parties.map(({ cash }) => cash.savings.byYear.join(' '))).toEqual(['3000 1250', '0 -250'])
  })
})

describe('a list of equal numbers', () => {
  const both = fc.record({
    input: businessCaseArbitrary({ without: ['datedValues'] }),
    month: fc.nat(1199),
  })

  it('is the one number', () => {
    fc.assert(
      fc.property(both, ({ input: stated, month }) => {
        const one = resultsOf(stated)
        const [year, first] = stated.timeline.from.split('-').map(Number) as [number, number]
        const months = one.periods.length
        const at = year * 12 + first - 1 + 1 + (month % (12 * months))
        const from = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
        if (from > stated.timeline.through) return
        const listed = {
          ...stated,
          costItems: stated.costItems.map((item) => ({
            ...item,
            ...(item.volumeGrowth === undefined ? { volume: twice(item.volume, from) } : {}),
            ...(item.priceGrowth === undefined ? { price: twice(item.price, from) } : {}),
          })),
        }
        const parsed = parseBusinessCase(listed)
        // A new volume by one number stays; nothing else can be refused.
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
        const other = calculate(parsed.businessCase)
        for (const [position, party] of one.parties.entries()) {
          const same = other.parties[position]!
          near(same.cash.npv, party.cash.npv, party.cash.costs.total)
          near(same.welfare.npv, party.welfare.npv, party.cash.costs.total)
        }
      }),
    )
  })
})

const twice = (stated: unknown, from: string): unknown => {
  const line = typeof stated === 'object' ? stated : { value: stated }
  return [line, { ...line, from }]
}

const near = (one: Decimal, other: Decimal, size: Decimal): void => {
  const scale = Decimal.max(1, one.abs(), other.abs(), size.abs())
  expect(one.minus(other).abs().lte(scale.times('1e-22'))).toBe(true)
}
