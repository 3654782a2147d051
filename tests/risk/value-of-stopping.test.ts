import { describe, expect, it } from 'vitest'

import { calculate, type BusinessCase, type BusinessCaseInput } from '../../src/index.js'
import {
  RiskError,
  simulate,
  simulateFiguresSync,
  simulateSync,
  sobolIndices,
  switchingValues,
  tornado,
  valueOfInformationSync,
  valueOfStopping,
  valueOfStoppingSync,
} from '../../src/risk/index.js'
import { atMost } from '../effort.js'
import { localWorkers } from './local-workers.js'
import { parsed } from './uncertain-case.js'

type Intervention = NonNullable<BusinessCaseInput['interventions']>[number]

/**
 * Twelve households enter in 2026, one a month, and each in which it works saves 1,200 once it has been in effect for a
 * year. Through June 2026: 6 x 1,200 p - 600 for the team. After it: 6 x 1,200 p - 2,240. Not discounted.
 */
const team = (more: Partial<Intervention> = {}): Intervention => ({
  id: 'team',
  targetGroup: 'groep',
  stop: { at: '2026-06', unless: { success: 0.4 }, observed: 5 },
  enrolment: [{ from: '2026-01', through: '2026-12', households: 12, per: 'cohort' }],
  success: { low: 0, high: 1 },
  costs: [
    { id: 'eerst', kind: 'once', amount: 600, month: '2026-01', payers: 'gemeente' },
    { id: 'later', kind: 'once', amount: 2240, month: '2026-07', payers: 'gemeente' },
  ],
  effects: [{ costItem: 'hulp', reduction: 1, evidence: 'demonstrated', profile: { duration: 12 } }],
  ...more,
})

const caseOf = (...interventions: readonly Intervention[]): BusinessCase =>
  parsed({
    name: 'Beslismoment',
    timeline: { from: '2026-01', through: '2028-12' },
    prices: { level: 2026 },
    discounting: { schedule: [{ fromYear: 0, rate: 0 }] },
    attribution: { overlap: 'additive' },
    parties: [{ id: 'gemeente' }],
    targetGroups: [{ id: 'groep', households: 24 }],
    costItems: [{ id: 'hulp', targetGroup: 'groep', domain: 'wmo', volume: 12, price: 100, payers: 'gemeente' }],
    interventions: [...interventions],
  })

const draws = atMost(40_000)
const figures = ['gemeente.cash.npv', 'society.welfare.npv']
const of = (businessCase: BusinessCase) => valueOfStoppingSync(businessCase, { draws, figures })

/** The first stage, and the second for those of whom x of n succeed: by the tree. */
const first = (p: number): number => 7200 * p - 600
const second = (p: number): number => 7200 * p - 2240

describe('the value of stopping', () => {
  // Of a uniform chance every x of 5 is as likely, 1/6, and the mean of the chance given x is (x + 1) / 7.
  it.each([
    [0.4, [2, 3, 4, 5], 232.38],
    [0.2, [1, 2, 3, 4, 5], 201.9],
    // Too high: three of five would on average have brought 1,874 more, and four of five 2,903.
    [1, [5], -704.76],
  ])('equals the tree of two stages, with a threshold of %d', (threshold, going, byHand) => {
    const tree = going.reduce((sum, x) => sum + second((x + 1) / 7) / 6, 0)
    expect(tree - second(0.5)).toBeCloseTo(byHand, 2)
    const { decisions, figures: worths } = of(
      caseOf(team({ stop: { at: '2026-06', unless: { success: threshold }, observed: 5 } })),
    )
    const [decision] = decisions
    const stops = 1 - going.length / 6
    expect(Math.abs((decision?.stops.value ?? NaN) - stops)).toBeLessThan(3 * (decision?.stops.standardError ?? 0))
    for (const { with: own, without, value, standardError } of worths) {
      expect(standardError).toBeGreaterThan(0)
      expect(Math.abs(value - (tree - second(0.5)))).toBeLessThan(3 * standardError)
      expect(own - without).toBeCloseTo(value, 6)
      // The standard deviation of 14,400 p is 4,157.
      expect(Math.abs(without - first(0.5) - second(0.5))).toBeLessThan((3 * 4157) / Math.sqrt(draws))
    }
  })

  it('rests on the count also where the success is certain, and has a threshold that is met go on', () => {
    // Of two, each with chance 1/2, none succeeds in 1/4 of the draws: it stops. It goes on with one of two, and two.
    const { decisions, figures: worths } = of(
      caseOf(team({ success: 0.5, stop: { at: '2026-06', unless: { success: 0.5 }, observed: 2 } })),
    )
    expect(decisions).toMatchObject([{ intervention: 'team', counted: 2 }])
    expect(Math.abs((decisions[0]?.stops.value ?? NaN) - 0.25)).toBeLessThan(
      3 * (decisions[0]?.stops.standardError ?? 0),
    )
    // Where it stops, 1,360 is lost: on average 340.
    const [worth] = worths
    expect(worth?.without).toBeCloseTo(first(0.5) + second(0.5), 6)
    expect(Math.abs((worth?.value ?? NaN) + 0.25 * second(0.5))).toBeLessThan(3 * (worth?.standardError ?? 0))
    expect(worth?.calculated).toEqual({ with: 4360, without: 4360 })
  })

  it('counts those who enter by plan until then, where no number is stated', () => {
    expect(of(caseOf(team({ stop: { at: '2026-06', unless: { success: 0.4 } } }))).decisions[0]?.counted).toBe(6)
    const uneven = team({
      stop: { at: '2026-06', unless: { success: 0.4 } },
      enrolment: [{ from: '2026-01', through: '2026-12', households: { low: 3, mode: 5, high: 9 }, per: 'cohort' }],
    })
    // 5 x 6/12 = 2.5, to the nearest whole number, at the number with which the case is calculated.
    expect(of(caseOf(uneven)).decisions[0]?.counted).toBe(Math.round((3 + 5 + 9) / 3 / 2))
  })

  it('is that of each decision alone too, and where they do not meet these add up', () => {
    const other = team({ id: 'coach', stop: { at: '2026-09', unless: { success: 0.5 }, observed: 8 } })
    const [both] = of(caseOf(team(), other)).figures
    const alone = both?.alone ?? []
    expect(alone.map(({ intervention }) => intervention)).toEqual(['team', 'coach'])
    expect(alone.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(both?.value ?? NaN, 6)
    // The same draws as of the case in which it is the only one.
    expect(alone[0]?.value).toBeCloseTo(of(caseOf(team())).figures[0]?.value ?? NaN, 6)
    expect(of(caseOf(team())).figures[0]?.alone).toEqual([])
  })

  it('is refused where nothing is decided', () => {
    const fields = Object.entries(team()).filter(([field]) => field !== 'stop')
    expect(() => of(caseOf(Object.fromEntries(fields) as unknown as Intervention))).toThrow(RiskError)
  })
})

describe('a simulation with a decision point', () => {
  it('gives the same digits by workers, in Latin hypercubes too, and whatever the order of the file', async () => {
    const other = team({ id: 'coach', success: 0.6, stop: { at: '2026-09', unless: { success: 0.6 } } })
    const businessCase = caseOf(team(), other)
    for (const sampling of ['random', 'latin-hypercube'] as const) {
      const options = { draws: 13_000, seed: 5, sampling }
      const here = simulateSync(businessCase, options)
      expect(await simulate(businessCase, { ...options, workers: localWorkers(2) })).toEqual(here)
      const turned = simulateSync(caseOf(other, team()), options)
      expect(turned.decisions).toEqual([...(here.decisions ?? [])].reverse())
    }
    const options = { draws: 9000, figures }
    expect(await valueOfStopping(businessCase, { ...options, workers: localWorkers(3) })).toEqual(
      valueOfStoppingSync(businessCase, options),
    )
  })

  it('has the decision in every draw rest on whole households of those counted', () => {
    const { values } = simulateFiguresSync(
      caseOf(team()),
      ['decisions.team.known', 'decisions.team.goesOn', 'gemeente.cash.npv'],
      { draws: 500 },
    )
    const [known, goesOn, npv] = values as [Float64Array, Float64Array, Float64Array]
    const seen = new Set<number>()
    known.forEach((share, draw) => {
      seen.add(Math.round(share * 5))
      expect(share * 5).toBeCloseTo(Math.round(share * 5), 12)
      expect(goesOn[draw]).toBe(share * 5 > 1.5 ? 1 : 0)
      if (goesOn[draw] === 0) expect(npv[draw]).toBeLessThanOrEqual(first(1))
    })
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('counts in no analysis of the numbers of the case: these decide by the number itself', () => {
    const businessCase = caseOf(team())
    const paths = (list: readonly { readonly path: string }[] | undefined) => list?.map(({ path }) => path)
    const own = ['interventions.team.success']
    expect(tornado(businessCase, { figures: ['gemeente.cash.npv'] })[0]?.bars.map(({ address }) => address)).toEqual(
      own,
    )
    expect(paths(sobolIndices(businessCase, { draws: 64 })[0]?.parameters)).toEqual(own)
    expect(valueOfInformationSync(businessCase, { draws: 500 })[0]?.parameters.map(({ address }) => address)).toEqual(
      own,
    )
    // Below 0.4 only the first stage is left, 7,200 p - 600, which is zero at 1/12.
    const [switching] = switchingValues(businessCase, { figures: ['gemeente.cash.npv'], parameters: own })
    expect(switching?.at).toBeCloseTo(1 / 12, 6)
    // A threshold is a choice, and no assumption that may turn out otherwise.
    expect(switchingValues(businessCase).map(({ address }) => address)).not.toContain(
      'interventions.team.stop.unless.success',
    )
    // A case of which only the decision is drawn has no uncertain number.
    const certain = caseOf(team({ success: 0.5 }))
    expect(() => sobolIndices(certain)).toThrow(RiskError)
    expect(() => valueOfInformationSync(certain)).toThrow(RiskError)
    expect(simulateSync(certain, { draws: 50 }).uncertain).toEqual([])
    expect(calculate(certain).decisions?.[0]?.goesOn).toBe(true)
  })
})
