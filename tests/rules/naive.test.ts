import { describe, expect, it } from 'vitest'

import { type BusinessCaseInput, parseBusinessCase } from '../../src/case/index.js'
import { naiveBusinessCase } from './naive-business-case.js'
import { naiveDiscountFactor } from './naive-discount-factor.js'
import { naivePayback } from './naive-payback.js'

const worked = (input: BusinessCaseInput) => {
  const parsed = parseBusinessCase(input)
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join('\n'))
  return naiveBusinessCase(parsed.businessCase)
}

const near = (expected: readonly number[]) => expected.map((each) => expect.closeTo(each, 8) as number)

describe('the naive implementation, by hand', () => {
  it('climbs the ladder, splits it over payers and pays back', () => {
    const result = worked({
      name: 'Ladder',
      timeline: { from: '2021-01', through: '2022-12' },
      prices: { level: 2021, inflation: 0.1 },
      haircuts: { probable: 0.25 },
      parties: [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }, { id: 'huishouden' }],
      targetGroups: [{ id: 'groep', households: 100 }],
      costItems: [
        {
          id: 'ggz',
          targetGroup: 'groep',
          domain: 'ggz',
          volume: 10,
          price: 100,
          volumeGrowth: 0.1,
          payers: { gemeente: 0.6, zorgverzekeraar: 0.4 },
          cashable: { share: 0.8, lag: 6 },
        },
      ],
      interventions: [
        {
          id: 'coach',
          targetGroup: 'groep',
          enrolment: [{ from: '2021-01', through: '2021-12', households: 12, per: 'cohort' }],
          success: 0.5,
          costs: [
            { id: 'start', kind: 'once', amount: 100, month: '2021-03', payers: 'gemeente' },
            { id: 'leiding', kind: 'yearly', amount: 60, from: '2021-07', through: '2022-12', payers: 'gemeente' },
            { id: 'traject', kind: 'per-household', amount: 5, payers: 'zorgverzekeraar' },
          ],
          effects: [
            {
              costItem: 'ggz',
              reduction: 0.4,
              deadweight: 0.2,
              displacement: 0.25,
              outside: [{ project: 'Wijkteam', share: 0.5, reason: 'zelfde huishoudens' }],
              evidence: 'probable',
            },
          ],
          societalEffects: [{ id: 'welzijn', beneficiary: 'huishouden', volume: 2, price: 50, evidence: 'possible' }],
        },
      ],
    })

    // One household enters a month: 1 + 2 + ... + 12 = 78 household-months, 6.5 years; then 12 years.
    // gross 6.5 x 0.5 x 0.4 x 1000 = 1300; in 2022 the volume is 10 % higher: 12 x 0.5 x 0.4 x 1100 = 2640.
    // net x 0.8 x 0.75 x 0.5 = x 0.3; far below the baseline cost of 100 000; prudent x 0.75.
    const [effect] = result.effects
    expect(effect?.gross).toEqual(near([1300, 2640]))
    expect(effect?.net).toEqual(near([390, 792]))
    expect(effect?.overlap).toEqual(near([390, 792]))
    expect(effect?.prudent).toEqual(near([292.5, 594]))
    // Of 234 and 475.2 that can be cashed, half moves half a year into the next year: 117 | 117 + 237.6 | 237.6.
    expect(effect?.cashable).toEqual(near([117, 354.6]))
    expect(effect?.cashableBeyondHorizon).toBeCloseTo(237.6, 8)

    // start 100; leiding 60 a year for half of 2021; traject 12 x 5 before the chain.
    expect(result.costs.map((cost) => cost.amounts)).toEqual([near([100, 0]), near([30, 60]), near([60, 0])])

    // gemeente: 0.6 x 117 - 130 = -59.8 and 0.6 x 354.6 - 60 = 152.76.
    const gemeente = result.byParty['gemeente']
    expect(gemeente?.years.map((year) => year.costs)).toEqual(near([-130, -60]))
    expect(gemeente?.years.map((year) => year.savings.gross)).toEqual(near([780, 1584]))
    expect(gemeente?.years.map((year) => year.net)).toEqual(near([-59.8, 152.76]))
    expect(gemeente?.years.map((year) => year.cumulative)).toEqual(near([-59.8, 92.96]))
    expect(gemeente?.years.map((year) => year.nominalNet)).toEqual(near([-59.8, 168.036]))
    // 152.76 / 1.0225 = 149.398533007...
    expect(gemeente?.npv).toBeCloseTo(89.5985330073, 8)
    // 59.8 short after a year; 59.8 / 152.76 of the next: 0.391463733; discounted 59.8 / 149.398533007 = 0.400271668.
    expect(gemeente?.payback).toBeCloseTo(1.39146373396, 9)
    expect(gemeente?.discountedPayback).toBeCloseTo(1.40027166798, 9)
    // zorgverzekeraar: 0.4 x 117 - 60 = -13.2 and 0.4 x 354.6 = 141.84.
    expect(result.byParty['zorgverzekeraar']?.years.map((year) => year.net)).toEqual(near([-13.2, 141.84]))

    // huishouden: 2 x 50 for each of 6.5 x 0.5 and 12 x 0.5 household-years, and no cash.
    expect(result.byParty['huishouden']?.years.map((year) => year.welfare)).toEqual(near([325, 600]))
    expect(result.byParty['huishouden']?.npv).toBe(0)
    // society: 292.5 + 325 - 190 and 594 + 600 - 60; 427.5 + 1134 / 1.0225 = 427.5 + 1109.046454768.
    expect(result.society.welfareNet).toEqual(near([427.5, 1134]))
    expect(result.society.npv).toBeCloseTo(1536.5464547677, 8)
    expect(result.factors).toEqual(near([1, 1 / 1.0225]))
  })

  it('shares what two interventions save together', () => {
    const together = (households: number, first: object, attribution: object) => {
      const intervention = (id: string, change: object) => ({
        id,
        targetGroup: 'groep',
        enrolment: [{ from: '2021-01', through: '2021-01', households: 10, per: 'month' }],
        effects: [{ costItem: 'ggz', ...change, evidence: 'demonstrated' }],
      })
      const input: unknown = {
        name: 'Samenloop',
        timeline: { from: '2021-01', through: '2021-12' },
        prices: { level: 2021 },
        attribution,
        parties: [{ id: 'gemeente' }],
        targetGroups: [{ id: 'groep', households }],
        costItems: [{ id: 'ggz', targetGroup: 'groep', domain: 'ggz', volume: 1, price: 1000, payers: 'gemeente' }],
        interventions: [intervention('een', first), intervention('twee', { reduction: 0.4 })],
      }
      return worked(input as BusinessCaseInput).effects.flatMap((effect) => effect.overlap)
    }
    // Baseline 10 x 1000; alone 0.5 and 0.4 of it; together 1 - 0.5 x 0.6 = 0.7.
    const half = { reduction: 0.5 }
    // Each first as often as second: 0.5 x (1 + 0.6) / 2 and 0.4 x (1 + 0.5) / 2.
    expect(together(10, half, {})).toEqual(near([4000, 3000]))
    expect(together(10, half, { rule: 'proportional' })).toEqual(near([35_000 / 9, 28_000 / 9]))
    // Twee takes its 0.4 first; een takes half of the 0.6 that is left.
    expect(together(10, half, { rule: 'sequential', order: ['twee', 'een'] })).toEqual(near([3000, 4000]))
    // Twenty households, baseline 20 000: 2500 a household-year would save 25 000, held at 20 000 or a fraction of 1;
    // twee saves 4000 of 20 000 or 0.2; 1.2 in all is scaled to 1.
    expect(together(20, { amount: 2500 }, { overlap: 'additive' })).toEqual(near([20_000 / 1.2, 4000 / 1.2]))
    // -0.4 and 0.4 sum to zero: joint 1 - 1.4 x 0.6 = 0.16, of which each bears half beside its own.
    expect(together(10, { reduction: -0.4 }, { rule: 'proportional' })).toEqual(near([-3200, 4800]))
  })

  it('keeps time: partial quarters, a profile, payers that change, whole units, a transfer', () => {
    const result = worked({
      name: 'Tijd',
      timeline: { from: '2021-03', through: '2021-08', step: 'quarter' },
      startDelay: 1,
      prices: {
        level: 2021,
        index: 'eigen',
        indices: [{ id: 'eigen', source: 'verzonnen', values: { 2020: 100, 2021: 110 } }],
      },
      parties: [{ id: 'gemeente' }, { id: 'rijk' }, { id: 'huishouden' }],
      targetGroups: [{ id: 'groep', households: 12 }],
      costItems: [
        {
          id: 'uitkering',
          targetGroup: 'groep',
          domain: 'participatie',
          volume: 1,
          price: 6000,
          payers: [{ shares: 'gemeente' }, { from: '2021-06', shares: 'rijk' }],
          nature: 'transfer',
          recipient: 'huishouden',
          cashable: { from: '2021-05', capacity: { unit: 'groep', cost: 2000 } },
        },
      ],
      interventions: [
        {
          id: 'werk',
          targetGroup: 'groep',
          enrolment: [{ from: '2021-03', through: '2021-03', households: 12, per: 'month' }],
          effects: [
            {
              costItem: 'uitkering',
              amount: { value: 1200, priceLevel: 2020 },
              evidence: 'demonstrated',
              profile: { delay: 1, rampUp: 2, duration: 3 },
            },
          ],
        },
      ],
    })
    expect(result.periods).toEqual([
      { from: '2021-03', through: '2021-03', budgetYear: 2021, years: 1 / 12 },
      { from: '2021-04', through: '2021-06', budgetYear: 2021, years: 3 / 12 },
      { from: '2021-07', through: '2021-08', budgetYear: 2021, years: 2 / 12 },
    ])
    // In from April, at work from May: (1.5 - 1) / 2 = 0.25, June 0.75, July 1, and over in August.
    // Twelve households: 12 x (0.25 + 0.75) / 12 = 1 year, then 1; 1200 of 2020 is 1320 of 2021.
    const [effect] = result.effects
    expect(effect?.gross).toEqual(near([0, 1320, 1320]))
    // Units of 2000 / 4 = 500: two fit in 1320. All of it arises in May and June, which count. Of 2000 / 6: three.
    expect(effect?.cashable).toEqual(near([0, 1000, 1000]))

    // May's quarter of the household-years is the gemeente's, June's three quarters the rijk's, and so is July.
    // Cash comes at once, so it goes where the saving goes: a quarter of 1000 to the gemeente.
    const savings = (party: string) => result.byParty[party]?.years[0]?.savings
    expect(savings('gemeente')?.prudent).toBeCloseTo(330, 8)
    expect(savings('rijk')?.prudent).toBeCloseTo(990 + 1320, 8)
    expect(savings('gemeente')?.cashable).toBeCloseTo(250, 8)
    expect(savings('rijk')?.cashable).toBeCloseTo(750 + 1000, 8)
    // What payers save, the household loses, on every rung.
    expect(savings('huishouden')?.gross).toBeCloseTo(-2640, 8)
    expect(savings('huishouden')?.cashable).toBeCloseTo(-2000, 8)
    expect(result.society.npv).toBeCloseTo(0, 8)
    // Losing evenly from April on is never made up for; saving without cost is never short.
    expect(result.byParty['huishouden']?.payback).toBeNull()
    expect(result.byParty['gemeente']?.payback).toBe(0)
  })
})

describe('naiveDiscountFactor', () => {
  it('compounds kinked rates year by year, both ways', () => {
    const kinked = [
      { fromYear: 1, rate: 0.02 },
      { fromYear: 2, rate: 0.21 },
    ]
    const factors = (timing: 'start' | 'mid' | 'end') =>
      [-1, 0, 1, 2].map((n) => naiveDiscountFactor(kinked, n, timing))
    expect(factors('start')).toEqual(near([1.02, 1, 1 / 1.02, 1 / 1.02 / 1.21]))
    // Half of the step that follows; the square root of 1.21 is 1.1.
    expect(factors('mid')).toEqual(near([Math.sqrt(1.02), 1 / Math.sqrt(1.02), 1 / 1.02 / 1.1, 1 / 1.02 / 1.21 / 1.1]))
    expect(factors('end')).toEqual(near([1, 1 / 1.02, 1 / 1.02 / 1.21, 1 / 1.02 / 1.21 / 1.21]))
  })
})

describe('naivePayback', () => {
  const flow = (atStart: number, evenly: number, years = 1) => ({ atStart, evenly, years })

  it('is the moment after which the cumulative stays non-negative', () => {
    // -100, halfway through the half year back at zero.
    expect(naivePayback([flow(-100, 200, 0.5), flow(0, 10)])).toBeCloseTo(0.25, 12)
    // Above zero after a year, under it again at the start of the second: -10 + 20 - 15 = -5, made up in a quarter of
    // it.
    expect(naivePayback([flow(-10, 20), flow(-15, 20)])).toBeCloseTo(1.25, 12)
    // Ends exactly at zero.
    expect(naivePayback([flow(-10, 4), flow(0, 6)])).toBeCloseTo(2, 12)
  })

  it('is zero if never negative and never if negative at the end', () => {
    expect(naivePayback([flow(0, 5), flow(0, -5)])).toBe(0)
    expect(naivePayback([flow(0, 5), flow(0, -6)])).toBeNull()
    expect(naivePayback([])).toBe(0)
  })
})
