import { describe, expect, it } from 'vitest'

import { calculate, type BusinessCaseInput } from '../../src/index.js'
import { caseReport, caseRisk } from '../../src/report/publication/index.js'
import { sensitivityText, simulationJson, simulationText } from '../../src/report/index.js'
import {
  scenarioTable,
  simulateFiguresSync,
  simulateSync,
  switchingValues,
  tornado,
  twoWayTable,
  type Sampling,
  type SimulationResults,
} from '../../src/risk/index.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { atMost } from '../effort.js'
import { parsed } from './uncertain-case.js'

/** A hundred households for a year, at 100 euros each, of whom 0.9 get along without: 100 x 0.9 x 100 = 9,000 euros. */
const input = (more: Partial<BusinessCaseInput> = {}): BusinessCaseInput => ({
  name: 'Afgekapt',
  timeline: { from: '2026-01', through: '2026-12' },
  prices: { level: 2026 },
  discounting: { rate: 0 },
  parties: [{ id: 'gemeente' }],
  targetGroups: [{ id: 'groep', households: 100 }],
  costItems: [
    {
      id: 'wmo',
      targetGroup: 'groep',
      domain: 'wmo',
      volume: 1,
      price: { mean: 100, sd: 200, source: 'onderzoek' },
      payers: 'gemeente',
    },
  ],
  interventions: [
    {
      id: 'a',
      targetGroup: 'groep',
      enrolment: [{ from: '2026-01', through: '2026-01', households: 100, per: 'cohort' }],
      success: { mean: 0.9, sd: 0.2, source: 'onderzoek' },
      effects: [{ costItem: 'wmo', reduction: 1, evidence: 'probable' }],
    },
  ],
  ...more,
})

const businessCase = parsed(input())
const results = calculate(businessCase)

describe('a case of which fields cut the distributions off', () => {
  it('counts with the means that are stated, wherever it counts', () => {
    expect(results.parties[0]!.cash.npv.toString()).toBe('9000')
    const bars = tornado(businessCase, { figures: ['gemeente.cash.npv'] })
    expect(bars[0]!.base).toBe(9000)
    expect(
      sensitivityText({ businessCase, interval: 0.8, tornado: bars, switching: [], scenarios: [], information: [] }),
    ).toContain(': nu 9.000')
    expect(
      switchingValues(businessCase, { figures: ['gemeente.cash.npv'] }).map(({ address, base }) => [address, base]),
    ).toEqual(
      expect.arrayContaining([
        ['costItems.wmo.price', 100],
        ['interventions.a.success', 0.9],
      ]),
    )
    // 50 euros instead of 100, the success as the case has it.
    expect(
      twoWayTable(
        businessCase,
        'gemeente.cash.npv',
        { path: 'costItems.wmo.price', values: [50] },
        { path: 'interventions.a.success', values: [0.9] },
      ),
    ).toEqual([[4500]])
    const scenarios = scenarioTable(businessCase, { figures: ['gemeente.cash.npv'] })
    expect(scenarios.map(({ ids, values }) => [ids[0], values[0]?.toString()])).toEqual(
      expect.arrayContaining([
        [undefined, '9000'],
        ['expected', '9000'],
      ]),
    )
  })

  it('keeps its draws within the fields, and says so beside what it calculates', async () => {
    const simulation = simulateSync(businessCase, { draws: atMost(4_000) })
    const [gemeente] = simulation.parties
    expect(gemeente!.cash.calculated).toBe(9000)
    expect(gemeente!.welfare.calculated).toBe(9000)
    // Normal 100, 200 above 0: 100 + 200 x 0.352065 / 0.691462 = 201.83 (at -0.5); normal 0.9, 0.2 within 0 to 1:
    // 0.9 - 0.2 x (0.352065 - 0.000016) / (0.691462 - 0.000003) = 0.79817. Together 100 x 0.79817 x 201.83 = 16,110.
    expect(gemeente!.cash.npv.mean! / 16_110).toBeCloseTo(1, 1)
    expect(simulation.uncertain.map(({ mean }) => [mean.stated, Number(mean.drawn.toFixed(5))])).toEqual([
      [100, 201.83209],
      [0.9, 0.79817],
    ])
    const json = JSON.parse(simulationJson(simulation)) as Pick<SimulationResults, 'parties' | 'uncertain'>
    expect(json.parties[0]!.cash.calculated).toBe(9000)
    expect(json.uncertain[0]!.mean.stated).toBe(100)
    const both = 'prijs per eenheid, wmo (201,8 in plaats van 100,0); succes, a (79,8% in plaats van 90,0%).'
    expect(simulationText(simulation).replaceAll('\n', ' ')).toContain(both)
    expect(simulationText(simulation)).toMatch(/^gemeente +9\.000 +1\d\.\d{3} /m)
    expect(simulationText(simulation, { language: 'en' }).replaceAll('\n', ' ')).toContain(
      'price per unit, wmo (201.8 instead of 100.0); success, a (79.8% instead of 90.0%).',
    )
    const report = caseReport({ results, language: 'nl', risk: await caseRisk(results, { draws: 1_000 }) })
    expect(JSON.stringify(report.sections.find(({ id }) => id === 'uncertainty'))).toContain(both)
  })

  it('says nothing where hardly anything is cut off', () => {
    const within = parsed(
      input({
        costItems: [{ ...input().costItems[0]!, price: { mean: 100, sd: 20 } }],
        interventions: [{ ...input().interventions[0]!, success: 0.9 }],
      }),
    )
    expect(simulationText(simulateSync(within, { draws: 100 }))).not.toContain('in plaats van')
  })

  it('has the stated mean in its workbook, with its source', () => {
    const { cells } = workbookPlan(businessCase, 'nl').pages.find(({ name }) => name === 'Invoer')!
    const rows = Array.from({ length: 40 }, (_, row) =>
      [1, 5, 11].map((column) => (cells.get(`${row},${column}`) as { readonly value?: unknown } | undefined)?.value),
    )
    expect(rows).toContainEqual([100, 'onderzoek', 'costItems.wmo.price'])
    expect(rows).toContainEqual([0.9, 'onderzoek', 'interventions.a.success'])
  })

  it('is expected at its mean where it states another value, and at what can occur where that mean cannot', () => {
    const priced = (price: object): string | undefined => {
      const stated = parsed(
        input({
          costItems: [{ ...input().costItems[0]!, price: { ...price } }],
          interventions: [{ ...input().interventions[0]!, success: 0.9 }],
        }),
      )
      return scenarioTable(stated, { figures: ['gemeente.cash.npv'] })
        .find(({ ids }) => ids[0] === 'expected')
        ?.values[0]?.toDecimalPlaces(6)
        .toString()
    }
    // (40 + 60 + 110) / 3 = 70, times 90.
    expect(priced({ value: 60, low: 40, high: 110 })).toBe('6300')
    // Half way 0 and 100 is beyond 40: of what is left the mean is 20.
    expect(priced({ value: 30, distribution: 'uniform', low: 0, high: 100, truncate: { max: 40 } })).toBe('1800')
  })
})

describe('draws', () => {
  const beta = { distribution: 'beta', alpha: 0.01, beta: 0.01 } as const
  const extreme = (correlations: BusinessCaseInput['correlations'] = []): BusinessCaseInput =>
    input({
      costItems: [
        {
          ...input().costItems[0]!,
          price: { distribution: 'gamma', mean: 100, sd: 1000 },
          volume: { mean: 1, sd: 3, truncate: { min: 0.5, max: 2 } },
        },
      ],
      interventions: [{ ...input().interventions[0]!, success: beta }],
      correlations,
    })
  const together = [{ between: ['costItems.wmo.price', 'interventions.a.success'], rank: 0.99 }] as const

  it.each<[string, Sampling, BusinessCaseInput['correlations']]>([
    ['at random', 'random', []],
    ['of a Latin hypercube', 'latin-hypercube', []],
    ['that go together', 'random', together],
  ])('%s lie in their distributions', (_, sampling, correlations) => {
    const { inputs } = simulateFiguresSync(parsed(extreme(correlations)), ['gemeente.cash.npv'], {
      draws: atMost(20_000),
      sampling,
    })
    const ends = (path: string): readonly [number, number] =>
      inputs
        .get(path)!
        .reduce(([low, high], x) => [Math.min(low, x), Math.max(high, x)] as const, [Infinity, -Infinity] as readonly [
          number,
          number,
        ])
    const [price, success, volume] = ['costItems.wmo.price', 'interventions.a.success', 'costItems.wmo.volume'].map(
      ends,
    ) as [readonly [number, number], readonly [number, number], readonly [number, number]]
    expect(price[0]).toBeGreaterThanOrEqual(0)
    expect(success[0]).toBeGreaterThanOrEqual(0)
    expect(success[1]).toBeLessThanOrEqual(1)
    expect(volume[0]).toBeGreaterThanOrEqual(0.5)
    expect(volume[1]).toBeLessThanOrEqual(2)
  })

  it('of months are rounded as a calculation rounds their mean: a half up', () => {
    const stated = (low: number, high: number) =>
      parsed(input({ startDelay: { low, high, distribution: 'uniform' } })).startDelay!.value.toNumber()
    // Half-way between 8 and 9, and between 9 and 10.
    expect([stated(7, 10), stated(8, 11)]).toEqual([9, 10])
  })

  it('of months that are cut off lie within the limits when they are whole, too', () => {
    const { inputs } = simulateFiguresSync(
      parsed(input({ startDelay: { mean: 4, sd: 3, truncate: { min: 2.4, max: 5.6 } } })),
      ['gemeente.cash.npv'],
      { draws: 2_000 },
    )
    expect([...new Set(inputs.get('startDelay'))].sort()).toEqual([3, 4, 5])
  })
})
