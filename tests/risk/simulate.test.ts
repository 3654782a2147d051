import { describe, expect, it } from 'vitest'

import { benchmarkCase } from '../../bench/risk/benchmark-case.js'
import { appraisalOf } from '../../src/rules/index.js'
import { calculate } from '../../src/calculation/index.js'
import { readExactly } from '../../src/sheet/index.js'
import { Decimal } from '../../src/money/index.js'
import { simulate, simulateFigures, simulateSync, type SimulationOptions } from '../../src/risk/index.js'
import { atMost } from '../effort.js'
import { linearCase, linearInput, parsed } from './uncertain-case.js'

describe('the distribution of the results', () => {
  it('has the exact result at the means as its mean, where the case is linear, within four standard errors', async () => {
    const businessCase = linearCase()
    const exact = calculate(businessCase)
    const simulated = await simulate(businessCase, { draws: atMost(50_000), seed: 5 })
    for (const [position, party] of simulated.parties.entries()) {
      const { mean, standardError } = party.cash.npv
      expect(Math.abs(mean! - exact.parties[position]!.cash.npv.toNumber())).toBeLessThan(4 * standardError!)
    }
    const { mean, standardError } = simulated.society.welfare.npv
    expect(Math.abs(mean! - exact.society.welfare.npv.toNumber())).toBeLessThan(4 * standardError!)
    expect(standardError!).toBeLessThan(0.02 * Math.abs(mean!))
  })

  it('adds up: in the mean, parties are society', async () => {
    const { parties, society } = await simulate(linearCase(), { draws: atMost(5000) })
    const sum = parties.reduce((total, party) => total + party.cash.npv.mean!, 0)
    expect(sum).toBeCloseTo(society.cash.npv.mean!, 6)
  })

  it('counts every party with cash of any kind among those that gain, or do not, and none without', () => {
    const chanceOfAll = (more: Parameters<typeof linearCase>[0]) => {
      const { parties, allPartiesGain, noPartyLoses } = simulateSync(linearCase(more), { draws: 500 })
      return { gains: parties.map(({ cash }) => cash.gains.value), all: allPartiesGain.value, none: noPartyLoses.value }
    }
    const [ggz, wmo] = linearInput().costItems
    const [team] = linearInput().interventions
    const free = { interventions: [{ ...team!, costs: [] }] }
    const three = [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }, { id: 'rijk' }]
    const contribution = (payer: string, recipient: string) => ({
      id: `${payer}-${recipient}`,
      kind: 'contribution' as const,
      payer,
      recipient,
      yearly: 10,
    })
    // Without cash of its own a party is not asked.
    expect(chanceOfAll({ ...free, parties: three })).toEqual({ gains: [1, 1, 0], all: 1, none: 1 })
    // Who only pays loses, who only receives gains.
    expect(chanceOfAll({ ...free, parties: three, agreements: [contribution('rijk', 'gemeente')] })).toEqual({
      gains: [1, 1, 0],
      all: 0,
      none: 0,
    })
    expect(chanceOfAll({ ...free, parties: three, agreements: [contribution('gemeente', 'rijk')] })).toEqual({
      gains: [1, 1, 1],
      all: 1,
      none: 1,
    })
    // A party that only passes on what it receives has no cash of its own.
    const passThrough = [contribution('zorgverzekeraar', 'rijk'), contribution('rijk', 'gemeente')]
    expect(chanceOfAll({ ...free, parties: three, agreements: passThrough })).toEqual({
      gains: [1, 1, 0],
      all: 1,
      none: 1,
    })
    // In a region where use rises, a member without use of its own only bears its part.
    const effect = (costItem: string, reduction: number) => ({ costItem, reduction, evidence: 'probable' as const })
    const rises = [{ ...team!, costs: [], effects: [effect('ggz', 0.2), effect('wmo', -0.1)] }]
    const settled = {
      settlements: [
        { id: 'solidair', rule: 'fixed-key' as const, costItems: ['wmo'], key: { zorgverzekeraar: 0.5, rijk: 0.5 } },
      ],
    }
    const items = [ggz!, { ...wmo!, payers: 'zorgverzekeraar' }]
    expect(chanceOfAll({ parties: three, costItems: items, interventions: rises, ...settled })).toEqual({
      gains: [0, 1, 0],
      all: 0,
      none: 0,
    })
  })

  it('is narrower in its mean for a Latin hypercube', async () => {
    const spread = async (sampling: 'random' | 'latin-hypercube') => {
      const means = await Promise.all(
        [1, 2, 3, 4, 5, 6, 7, 8].map(
          async (seed) => (await simulate(linearCase(), { draws: 500, seed, sampling })).society.welfare.npv.mean!,
        ),
      )
      const middle = means.reduce((sum, mean) => sum + mean, 0) / means.length
      return Math.sqrt(means.reduce((sum, mean) => sum + (mean - middle) ** 2, 0))
    }
    expect(await spread('latin-hypercube')).toBeLessThan(0.6 * (await spread('random')))
  })

  it('draws an uncertain delay in whole months', async () => {
    const delayed = linearCase({ startDelay: { low: 0, high: 24 } })
    const { society } = await simulate(delayed, { draws: atMost(4000) })
    expect(society.welfare.npv.mean!).toBeLessThan(
      (await simulate(linearCase(), { draws: atMost(4000) })).society.welfare.npv.mean!,
    )
  })

  it('keeps what is paid whole when payer shares are uncertain', async () => {
    const shares = { gemeente: { low: 0.6, mode: 0.8, high: 0.95, value: 0.8 }, zorgverzekeraar: 0.2 }
    const [ggz, wmo] = linearInput().costItems
    const businessCase = linearCase({ costItems: [ggz!, { ...wmo!, payers: shares }] })
    const { parties, society } = await simulate(businessCase, { draws: atMost(4000) })
    const plain = await simulate(linearCase(), { draws: atMost(4000) })
    expect(society.cash.npv.mean).toBeCloseTo(plain.society.cash.npv.mean!, 6)
    expect(parties[0]!.cash.npv.standardDeviation!).toBeGreaterThan(plain.parties[0]!.cash.npv.standardDeviation!)
    expect(calculate(businessCase).parties[0]!.cash.npv.toFixed(6)).toBe(
      calculate(linearCase()).parties[0]!.cash.npv.toFixed(6),
    )
  })

  it.each([
    { rule: 'fixed-key' as const },
    { rule: 'hybrid' as const, fixedShare: { low: 0.2, mode: 0.5, high: 0.6 } },
  ])('makes no money of an uncertain key: $rule', async (rule) => {
    const key = { gemeente: { low: 0.3, mode: 0.4, high: 0.9, value: 0.4 }, zorgverzekeraar: 0.6 }
    const businessCase = linearCase({ settlements: [{ id: 'solidair', ...rule, key }] })
    const [{ parties, society }, plain] = [
      await simulate(businessCase, { draws: atMost(4000) }),
      await simulate(linearCase(), { draws: atMost(4000) }),
    ]
    expect(society.cash.npv.mean).toBeCloseTo(plain.society.cash.npv.mean!, 6)
    expect(parties.reduce((sum, { cash }) => sum + cash.npv.mean!, 0)).toBeCloseTo(society.cash.npv.mean!, 6)
    // Everything is settled by keys that sum to 1: gains of the one are the losses of the other, so both vary.
    for (const { cash } of parties) expect(cash.npv.standardDeviation).toBeGreaterThan(0)
    const settled = calculate(businessCase).parties.map(({ cash }) => cash.settlement.presentValue)
    expect(settled[0]!.plus(settled[1]!).abs().lt('1e-20')).toBe(true)
  })
})

describe('the same seed', () => {
  it('gives the same results whatever the order of the file', async () => {
    const input = linearInput()
    const turned = parsed({
      ...input,
      costItems: [...input.costItems].reverse(),
      parties: [...input.parties].reverse(),
    })
    const one = await simulate(linearCase(), { draws: 2000 })
    const other = await simulate(turned, { draws: 2000 })
    expect(other.parties[1]!.cash.npv.mean).toBeCloseTo(one.parties[0]!.cash.npv.mean!, 6)
  })
})

describe('each draw', () => {
  it('is what the exact reader makes of the numbers that were drawn', async () => {
    const businessCase = parsed(benchmarkCase())
    const figures = [
      'gemeente.cash.npv',
      'rijk.cash.npv',
      'society.welfare.npv',
      'zorgverzekeraar.cash.net.byYear',
      'gemeente.cash.paybackYears',
    ]
    const { values, inputs, references } = await simulateFigures(businessCase, figures, { draws: 40, seed: 9 })
    expect(inputs.size).toBe(86)
    const { sheet } = appraisalOf(businessCase)
    for (const draw of [0, 17, 39]) {
      const overrides = new Map([...inputs].map(([path, column]) => [path, new Decimal(column[draw]!)]))
      const exact = readExactly(sheet, { overrides })
      references.forEach((reference, position) => {
        const [, figure = '', cell] = /^([^[]+)(?:\[(\d+)\])?$/.exec(reference)!
        const formula = sheet.figures.get(figure)!
        const value = (cell === undefined ? exact.scalar(formula) : exact.row(formula)[Number(cell)]!).toNumber()
        expect(Math.abs(values[position]![draw]! - value) / Math.max(1, Math.abs(value)), reference).toBeLessThan(1e-9)
      })
    }
  })
})

describe('what cannot be simulated', () => {
  it.each<[string, SimulationOptions, string]>([
    ['no draws', { draws: 0 }, 'draws cannot be made'],
    ['half a draw', { draws: 0.5 }, 'draws cannot be made'],
    ['more draws than anyone needs', { draws: 1e12 }, 'draws cannot be made'],
    ['a broken seed', { seed: NaN }, 'is no seed'],
    ['an unknown way to draw', { sampling: 'sobol' as 'random' }, 'no way to draw'],
    ['an unknown machine', { by: 'abacus' as 'interpreted' }, 'no way to compute'],
    [
      'half a worker',
      {
        workers: {
          count: 0.5,
          start: () => {
            throw new Error('started')
          },
        },
      },
      '0.5 workers',
    ],
    [
      'more workers than any machine has use for',
      {
        workers: {
          count: 1e9,
          start: () => {
            throw new Error('started')
          },
        },
      },
      '1000000000 workers',
    ],
    ['a percentile of 120', { percentiles: [120] }, 'no percentile'],
    ['a worst share of zero', { worst: 0 }, 'no share'],
    ['payback in minus a year', { paybackWithin: [-1] }, 'Payback within'],
  ])('%s', async (_, options, message) => {
    await expect(simulate(linearCase(), options)).rejects.toThrow(message)
  })
  it('a case in which nothing is uncertain', async () => {
    const certain = parsed({
      name: 'Zeker',
      timeline: { from: '2024-01', through: '2024-12' },
      prices: { level: 2024 },
      parties: [{ id: 'gemeente' }],
      targetGroups: [],
      costItems: [],
      interventions: [],
    })
    await expect(simulate(certain)).rejects.toThrow('No number of this case is uncertain')
  })
})

describe('numbers that go together', () => {
  const between = ['costItems.ggz.price', 'costItems.wmo.volume']
  const correlated = (rank: number) => linearCase({ correlations: [{ between, rank }] })
  const ranks = (column: Float64Array): Float64Array => {
    const order = Array.from(column.keys()).sort((one, other) => column[one]! - column[other]!)
    const rank = new Float64Array(column.length)
    order.forEach((draw, place) => (rank[draw] = place))
    return rank
  }

  it('have the rank correlation that is stated, and their own distributions', async () => {
    for (const rank of [-1, -0.6, 0.8, 1]) {
      const draws = atMost(20_000)
      const { inputs } = await simulateFigures(correlated(rank), ['gemeente.cash.npv'], { draws })
      const [one, other] = [ranks(inputs.get(between[0]!)!), ranks(inputs.get(between[1]!)!)]
      let squares = 0
      one.forEach((value, draw) => (squares += (value - other[draw]!) ** 2))
      expect(1 - (6 * squares) / (draws * (draws ** 2 - 1))).toBeCloseTo(rank, 1)
      const price = inputs.get(between[0]!)!
      expect(price.reduce((sum, value) => sum + value, 0) / draws).toBeCloseTo(120, -0.5)
    }
  })
  it('move society more than numbers that do not', async () => {
    const plain = await simulate(linearCase(), { draws: atMost(20_000) })
    const together = await simulate(correlated(0.9), { draws: atMost(20_000) })
    expect(together.society.welfare.npv.standardDeviation!).toBeGreaterThan(
      plain.society.welfare.npv.standardDeviation!,
    )
  })
  it('cannot hold together: says so and names the nearest that can, which then does', async () => {
    const paths = ['costItems.ggz.price', 'costItems.wmo.volume', 'interventions.team.costs.loon.amount']
    const correlations = [
      { between: [paths[0]!, paths[1]!], rank: 0.9 },
      { between: [paths[1]!, paths[2]!], rank: 0.9 },
      { between: [paths[0]!, paths[2]!], rank: -0.9 },
    ]
    const error = await simulate(linearCase({ correlations })).then(
      () => undefined,
      (reason: unknown) => reason as Error,
    )
    expect(error?.message).toContain('not positive semi-definite')
    const possible = [...error!.message.matchAll(/: (-?[\d.]+) \(stated/g)].map(([, rank]) => Number(rank))
    expect(possible).toHaveLength(3)
    // By the symmetry of the pattern all three are equally far off; with correlation c the matrix is on the edge at c =
    // 1/2.
    for (const rank of possible) expect(Math.abs(rank)).toBeCloseTo(0.48, 1)
    const [a, b, c] = [possible[0]!, possible[2]!, possible[1]!]
    const mended = [
      { between: [paths[0]!, paths[1]!], rank: a },
      { between: [paths[1]!, paths[2]!], rank: b },
      { between: [paths[0]!, paths[2]!], rank: c },
    ]
    await expect(simulate(linearCase({ correlations: mended }), { draws: 100 })).resolves.toBeDefined()
  })
  it('go together with a number on which nothing rests without changing anything', () => {
    const rank = 0.5
    const key = { gemeente: { low: 0.3, mode: 0.4, high: 0.5 }, zorgverzekeraar: 0.6 }
    const [ggz, wmo] = linearInput().costItems
    const unused: readonly (readonly [string, Parameters<typeof linearCase>[0]])[] = [
      ['haircuts.possible', { haircuts: { possible: { low: 0.1, high: 0.3 } } }],
      [
        'settlements.leeg.key.gemeente',
        { settlements: [{ id: 'leeg', rule: 'fixed-key', domains: ['jeugdzorg'], key }] },
      ],
      [
        'settlements.leeg.fixed',
        {
          settlements: [
            { id: 'leeg', rule: 'hybrid', domains: ['jeugdzorg'], key, fixedShare: { low: 0.3, high: 0.5 } },
          ],
        },
      ],
      [
        'discounting.schedule[1].rate',
        {
          discounting: {
            schedule: [
              { fromYear: 1, rate: 0.03 },
              { fromYear: 90, rate: { low: 0.01, high: 0.03 } },
            ],
          },
        },
      ],
      [
        'costItems.later.payers@2026-01.gemeente',
        {
          costItems: [
            ggz!,
            wmo!,
            { ...wmo!, id: 'later', payers: [{ shares: 'gemeente' }, { from: '2026-01', shares: key }] },
          ],
        },
      ],
    ]
    for (const [path, more] of unused) {
      const correlations = [
        { between: [path, between[0]!], rank },
        { between: [between[1]!, path], rank },
      ]
      const simulated = (input: typeof more) => ({
        ...simulateSync(linearCase(input), { draws: 200 }),
        businessCase: 0,
      })
      const [one, other] = [simulated(more), simulated({ ...more, correlations })]
      expect(other, path).toEqual(one)
    }
  })
  it('are two uncertain numbers, also where nothing rests on what is no number or is certain', () => {
    const stated = linearCase({ haircuts: { possible: 0.2, probable: { low: 0.1, high: 0.3 } } })
    for (const path of [
      'haircuts.possible',
      'haircuts.posible',
      'haircuts.demonstrated',
      'haircuts',
      'costItems.ggz',
    ]) {
      const correlations = [{ between: [path, between[0]!], rank: new Decimal(0.5) }]
      expect(() => simulateSync({ ...stated, correlations }, { draws: 10 }), path).toThrow(
        `'${path}' is named in a correlation but is not uncertain`,
      )
    }
  })
  it('must be uncertain, and are paired once, also in a case that no file states', async () => {
    const stated = linearCase()
    const paired = (correlations: typeof stated.correlations) => simulate({ ...stated, correlations })
    await expect(paired([{ between: ['costItems.wmo.price', between[0]!], rank: new Decimal(0.5) }])).rejects.toThrow(
      'not uncertain',
    )
    await expect(
      paired([
        { between, rank: new Decimal(0.5) },
        { between: [between[1]!, between[0]!], rank: new Decimal(0.4) },
      ]),
    ).rejects.toThrow('twice')
  })
})
