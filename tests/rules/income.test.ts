import { describe, expect, it } from 'vitest'

import { calculate, explain, parseBusinessCase } from '../../src/index.js'
import { modelOf } from '../../src/rules/index.js'
import { numbers, partyOf, resultsOf, smallCase, type Changes } from './small-case.js'

/** Ten households with wages of 1,200 a year each, of which the gemeente has a quarter; see `small-case.ts`. */
const earning = (effect: Changes, item: Changes = {}, more: Changes = {}): unknown => {
  const { intervention = {}, ...fields } = more as { intervention?: Changes }
  return smallCase({
    intervention: { effects: [{ incomeItem: 'loon', evidence: 'demonstrated', ...effect }], ...intervention },
    incomeItems: [
      {
        id: 'loon',
        targetGroup: 'groep',
        domain: 'participatie',
        volume: 12,
        price: 100,
        recipients: { huishouden: 0.75, gemeente: 0.25 },
        ...item,
      },
    ],
    ...fields,
  })
}

const byYear = (input: unknown, rung: 'gross' | 'net' | 'prudent' | 'cashable' = 'gross'): readonly number[] =>
  numbers(resultsOf(input).income?.effects[0]?.rungs[rung].byYear)

describe('an effect on income (docs/method.md, Income)', () => {
  it('is more where the new number is more, in each of the four ways to state it', () => {
    // Ten households of 12 x 100: 12,000 a year. Half of it lost is -6,000, one and a half times is +6,000.
    expect(byYear(earning({ reduction: 0.5 }))).toEqual([-6000, -6000])
    expect(byYear(earning({ reduction: -0.5 }))).toEqual([6000, 6000])
    expect(byYear(earning({ ratio: 1.5 }))).toEqual([6000, 6000])
    expect(byYear(earning({ volume: 18 }))).toEqual([6000, 6000])
    expect(byYear(earning({ amount: 600 }))).toEqual([6000, 6000])
    expect(byYear(earning({ amount: -600 }))).toEqual([-6000, -6000])
  })

  it('follows the trends of its item, but for an amount', () => {
    const growing = { volumeGrowth: 0.1, priceGrowth: 0.5 }
    // 1.1 x 1.5 = 1.65 in the second year.
    expect(byYear(earning({ volume: 18 }, growing))).toEqual([6000, 9900])
    expect(byYear(earning({ ratio: 1.5 }, growing))).toEqual([6000, 9900])
    expect(byYear(earning({ amount: 600 }, growing))).toEqual([6000, 6000])
  })

  it('follows volume and price from month to month where they are lists, whatever the step', () => {
    const rising = [{ value: 100 }, { from: '2025-07', value: 200 }]
    for (const step of ['year', 'month']) {
      const at = { timeline: { from: '2024-01', through: '2025-12', step } }
      // Six more for ten households: at 100 a year and a half, then at 200: 60 x 100, and 60 x (50 + 100).
      expect(byYear(earning({ volume: 18 }, { price: rising }, at))).toEqual([6000, 9000])
      // Of 12,000, and 12 x 10 x (50 + 100) = 18,000, half more.
      expect(byYear(earning({ ratio: 1.5 }, { price: rising }, at))).toEqual([6000, 9000])
      // From six instead of twelve units on, eighteen are twelve more: 60 x 50 and 120 x 50 in 2025.
      const fewer = [{ value: 12 }, { from: '2025-07', value: 6 }]
      expect(byYear(earning({ volume: 18 }, { volume: fewer }, at))).toEqual([6000, 9000])
      expect(byYear(earning({ amount: 600 }, { price: rising }, at))).toEqual([6000, 6000])
      const { items } = resultsOf(earning({ ratio: 1.5 }, { price: rising }, at)).income!
      expect(numbers(items[0]!.baseline)).toEqual([12_000, 18_000])
      expect(numbers(items[0]!.incomePerHouseholdYear)).toEqual([1200, 1800])
    }
    // A list of equal numbers is the number, digit for digit.
    const equal = [{ value: 100 }, { from: '2025-04', value: 100 }]
    expect(byYear(earning({ volume: 18 }, { price: equal }))).toEqual(byYear(earning({ volume: 18 })))
    const lists = parseBusinessCase(earning({ volume: 18 }, { price: rising, priceGrowth: 0.1 }))
    expect(lists.ok ? [] : lists.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['growth-or-list', 'incomeItems.0.priceGrowth'],
    ])
    const order = parseBusinessCase(earning({ volume: 18 }, { price: [...rising].reverse() }))
    expect(order.ok ? [] : order.problems.map(({ code }) => code)).toContain('dated-order')
  })

  it('takes a yearly income of an intervention from month to month where it is a list', () => {
    const grant = {
      id: 'subsidie',
      kind: 'yearly',
      amount: [{ value: 1200 }, { from: '2025-07', value: 2400 }],
      recipients: 'gemeente',
    }
    for (const step of ['year', 'month']) {
      const at = { timeline: { from: '2024-01', through: '2025-12', step } }
      const results = resultsOf(earning({ amount: 0 }, {}, { ...at, intervention: { income: [grant] } }))
      // Half a year at 1,200 and half at 2,400.
      expect(numbers(partyOf(results, 'gemeente').cash.proceeds?.byYear)).toEqual([1200, 1800])
    }
    const varied = resultsOf(earning({ amount: 0 }, {}, { intervention: { income: [grant] } }))
    expect(varied.businessCase.interventions[0]!.income[0]!.amount).toHaveLength(2)
  })

  it('loses on the way what savings lose, and has no cap and no overlap', () => {
    const input = earning(
      {
        amount: 2000,
        deadweight: 0.5,
        displacement: 0.2,
        outside: [{ project: 'Werkplein', share: 0.25, reason: 'samen' }],
        evidence: 'probable',
      },
      { cashable: 0.5 },
      { haircuts: { probable: 0.4 } },
    )
    // 20,000 a year, far above the 12,000 of the baseline; x 0.5 x 0.8 x 0.75 = 6,000; x 0.6; x 0.5.
    expect(byYear(input)).toEqual([20_000, 20_000])
    expect(byYear(input, 'net')).toEqual([6000, 6000])
    expect(byYear(input, 'prudent')).toEqual([3600, 3600])
    expect(byYear(input, 'cashable')).toEqual([1800, 1800])
    const results = resultsOf(input)
    // 20,000 x 0.5 x 0.8 x 0.25 in each of two years.
    expect(results.outsideProjects).toMatchObject([{ project: 'Werkplein', reasons: ['samen'] }])
    expect(results.outsideProjects[0]?.saving.toNumber()).toBe(0)
    expect(results.outsideProjects[0]?.income?.toNumber()).toBe(4000)
    expect(partyOf(results, 'huishouden').welfare.npv.toNumber()).toBe(0.75 * 7200)
    expect(partyOf(results, 'gemeente').cash.npv.toNumber()).toBe(0.25 * 3600)
    expect(results.society.evidence.probable.income?.toNumber()).toBe(7200)
    expect(results.society.evidence.probable.npvWithout.toNumber()).toBe(0)
    expect(results.society.income?.domains.participatie?.total.toNumber()).toBe(7200)
  })

  it('adds up where two interventions raise one item', () => {
    const { interventions, ...input } = earning({ amount: 900 }) as { interventions: readonly object[] }
    const results = resultsOf({ ...input, interventions: [...interventions, { ...interventions[0], id: 'ook' }] })
    expect(numbers(results.income?.items[0]?.gain.byYear)).toEqual([18_000, 18_000])
    expect(numbers(results.income?.items[0]?.baseline)).toEqual([12_000, 12_000])
    expect(numbers(results.income?.items[0]?.project)).toEqual([30_000, 30_000])
  })

  it('comes later by its lag, and past the horizon counts in no total', () => {
    const results = resultsOf(earning({ amount: 600 }, { cashable: { share: 0.5, lag: 6 } }))
    // 3,000 a year, half of it half a year later: 1,500, 3,000, and 1,500 after the horizon.
    expect(numbers(results.society.cash.proceeds?.byYear)).toEqual([1500, 3000])
    expect(results.income?.effects[0]?.beyondHorizon.toNumber()).toBe(1500)
    expect(results.income?.total.beyondHorizon.toNumber()).toBe(1500)
    // Welfare 12,000; not cashable -6,000; past the horizon -1,500, at a factor of one.
    const { welfare, notCashable, later, beyondHorizon, notCashed, cash } = results.bridge.society
    expect([welfare, notCashable, later, beyondHorizon, notCashed, cash].map((each) => each?.toNumber())).toEqual([
      12_000, -6000, 0, -1500, -7500, 4500,
    ])
  })

  it('goes to those who receive in the months in which it arises', () => {
    const recipients = [{ shares: 'huishouden' }, { from: '2024-07', shares: 'gemeente' }]
    const results = resultsOf(earning({ amount: 1200, profile: { delay: 3 } }, { recipients }))
    // From April on 1,000 a month: April through June the household, then the gemeente.
    expect(numbers(partyOf(results, 'huishouden').income?.rungs.net.byYear)).toEqual([3000, 0])
    expect(numbers(partyOf(results, 'gemeente').cash.proceeds?.byYear)).toEqual([6000, 12_000])
  })

  it('is zero for society where a party of the case pays it, in welfare and in cash, however late', () => {
    const item = { recipients: 'huishouden', nature: 'transfer', payer: 'gemeente', cashable: { share: 0.5, lag: 18 } }
    const results = resultsOf(earning({ amount: 600 }, item))
    expect(partyOf(results, 'huishouden').welfare.npv.toNumber()).toBe(12_000)
    expect(partyOf(results, 'gemeente').welfare.npv.toNumber()).toBe(-12_000)
    expect(partyOf(results, 'gemeente').cash.npv.toNumber()).toBe(-1500)
    expect(results.society.welfare.npv.toNumber()).toBe(0)
    expect(results.society.cash.npv.toNumber()).toBe(0)
    // All effects together stand as their recipients see them.
    expect(results.income?.total.rungs.prudent.toNumber()).toBe(12_000)
  })

  it('takes places in the target group as any effect does', () => {
    const input = earning({ amount: 1 }, {}, { targetGroups: [{ id: 'groep', households: 9 }] })
    expect(() => resultsOf(input)).toThrow(/there are 10 households/)
  })
})

describe('income of an intervention', () => {
  const with_ = (income: readonly object[], more: Changes = {}): unknown => {
    const { intervention = {}, ...fields } = more as { intervention?: Changes }
    return smallCase({ intervention: { effects: [], income, ...intervention }, ...fields })
  }

  it('comes in once, by the months of a year, or with each household', () => {
    const results = resultsOf(
      with_([
        { id: 'subsidie', kind: 'once', amount: 1000, month: '2024-05', recipients: 'gemeente' },
        { id: 'premie', kind: 'yearly', amount: 120, from: '2024-07', through: '2025-03', recipients: 'gemeente' },
        { id: 'eigen', kind: 'per-household', amount: 50, recipients: 'gemeente', payer: 'huishouden' },
      ]),
    )
    // 1,000 + 60 + 10 x 50; then 30.
    expect(numbers(partyOf(results, 'gemeente').cash.proceeds?.byYear)).toEqual([1560, 30])
    expect(numbers(partyOf(results, 'huishouden').cash.proceeds?.byYear)).toEqual([-500, 0])
    // What the households pay the gemeente receives; the rest comes from outside the case.
    expect(results.society.welfare.npv.toNumber()).toBe(1090)
    expect(results.society.cash.npv.toNumber()).toBe(1090)
    expect(partyOf(results, 'huishouden').cash.payback.kind).toBe('never')
    expect(results.perHousehold[0]?.proceeds?.toNumber()).toBe(109)
    expect(results.interventions[0]?.income?.lines.total.toNumber()).toBe(1090)
    expect(results).not.toHaveProperty('income')
  })

  it('is received at once, before what is paid evenly: a grant on the first day keeps an advance away', () => {
    const grant = { id: 'subsidie', kind: 'once', amount: 1000, month: '2024-01', recipients: 'gemeente' }
    const cost = { id: 'team', kind: 'yearly', amount: 1000, from: '2024-01', through: '2024-12', payers: 'gemeente' }
    const { cash } = partyOf(resultsOf(with_([grant], { intervention: { costs: [cost] } })), 'gemeente')
    expect(cash.payback.kind).toBe('at-once')
    expect(cash.peakFunding.amount.toNumber()).toBe(0)
    expect(numbers(cash.income.byYear)).toEqual([1000, 0])
    expect(cash.benefitCostRatio?.toNumber()).toBe(1)
    expect(numbers(cash.structuralGap)).toEqual([0, 0])
  })

  it('that a later start moves past the horizon is refused, or named', () => {
    const grant = { id: 'subsidie', kind: 'once', amount: 1000, month: '2025-11', recipients: 'gemeente' }
    const late = with_([grant], { startDelay: 3 }) as object
    const parsed = parseBusinessCase(late)
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) expect(parsed.problems[0]?.message).toContain("opbrengst 'subsidie'")
    const results = resultsOf({ ...late, beyondHorizon: 'accept' })
    expect(results.beyondHorizon[0]?.income?.toNumber()).toBe(1000)
    expect(results.society.cash.npv.toNumber()).toBe(0)
  })

  it('comes with the households that a fund buys as well', () => {
    const input = smallCase({
      parties: [{ id: 'gemeente' }, { id: 'huishouden' }, { id: 'fonds' }],
      targetGroups: [{ id: 'groep', households: 100 }],
      intervention: {
        costs: [{ id: 'traject', kind: 'per-household', amount: 100, payers: 'gemeente' }],
        income: [{ id: 'eigen', kind: 'per-household', amount: 20, recipients: 'gemeente', payer: 'huishouden' }],
      },
      fund: {
        party: 'fonds',
        endowments: [{ party: 'gemeente', month: '2025-01', amount: 500 }],
        deposits: [],
        use: { enrolment: 'hulp' },
      },
    })
    // Ten by plan in 2024, and the 500 of the fund buys five in 2025.
    expect(numbers(partyOf(resultsOf(input), 'gemeente').cash.proceeds?.byYear)).toEqual([200, 100])
  })
})

describe('income beside the rest of a case', () => {
  it('is explained down to what the file states', () => {
    const parsed = parseBusinessCase(earning({ amount: 600 }))
    if (!parsed.ok) throw new Error('not in order')
    const text = JSON.stringify(explain(calculate(parsed.businessCase), 'gemeente.cash.proceeds.presentValue'))
    expect(text).toContain('interventions.hulp.effects.loon.amount')
    expect(text).toContain('incomeItems.loon.recipients.gemeente')
  })

  it('leaves the sheet of a case without it as it is', () => {
    const parsed = parseBusinessCase(smallCase())
    if (!parsed.ok) throw new Error('not in order')
    const { ledger, income, incomeBaselines } = modelOf(parsed.businessCase)
    expect([income, incomeBaselines]).toEqual([[], []])
    expect(ledger.some(({ kind }) => kind === 'income' || kind === 'income-line')).toBe(false)
  })
})
