import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/calculation/index.js'
import type { BusinessCaseInput } from '../../src/case/index.js'
import { Decimal } from '../../src/money/index.js'
import { statedNumbers } from '../../src/report/document/stated-numbers.js'
import {
  partialPerfectInformation,
  perfectInformation,
  scenarioTable,
  simulate,
  sobolIndices,
  switchingValues,
  tornado,
  twoWayTable,
  valueOfInformation,
} from '../../src/risk/index.js'
import { atMost } from '../effort.js'
import { linearCase, linearInput, parsed } from './uncertain-case.js'

/** Cost 100 now, a benefit of 30 in each of the five years after it, at 3.5 %: SA-02 of the reference cases. */
const greenBook = (more: Partial<BusinessCaseInput> = {}) =>
  parsed({
    name: 'SA-02',
    timeline: { from: '2024-01', through: '2029-12' },
    prices: { level: 2024 },
    discounting: { rate: 0.035 },
    parties: [{ id: 'gemeente' }],
    targetGroups: [{ id: 'groep', households: 1 }],
    costItems: [{ id: 'post', targetGroup: 'groep', domain: 'wmo', volume: 1, price: 1000, payers: 'gemeente' }],
    interventions: [
      {
        id: 'aanpak',
        targetGroup: 'groep',
        enrolment: [{ from: '2025-01', through: '2025-01', households: 1, per: 'cohort' }],
        costs: [{ id: 'start', kind: 'once', amount: 100, month: '2024-01', payers: 'gemeente' }],
        effects: [{ costItem: 'post', amount: 30, evidence: 'demonstrated' }],
      },
    ],
    ...more,
  })

/**
 * The same with prices of 2022: of its costs by the published consumer prices, of its item by an index of its own and
 * expected growth.
 */
const indexed = () =>
  greenBook({
    prices: {
      level: 2024,
      index: 'cbs-cpi',
      indices: [{ id: 'eigen', values: { 2022: 100, 2024: 110 }, source: 'Eigen raming' }],
    },
    costItems: [
      {
        id: 'post',
        targetGroup: 'groep',
        domain: 'wmo',
        volume: 1,
        price: { value: 40, priceLevel: 2022, index: 'eigen' },
        priceGrowth: 0.01,
        payers: 'gemeente',
      },
    ],
    interventions: [
      {
        id: 'aanpak',
        targetGroup: 'groep',
        enrolment: [{ from: '2025-01', through: '2025-01', households: 1, per: 'cohort' }],
        costs: [
          { id: 'start', kind: 'once', amount: { value: 100, priceLevel: 2022 }, month: '2024-01', payers: 'gemeente' },
        ],
        effects: [{ costItem: 'post', reduction: 0.9, evidence: 'demonstrated' }],
      },
    ],
  })

describe('switching values', () => {
  const amount = 'interventions.aanpak.effects.post.amount'

  it('are those of the Green Book: 100 over the annuity of five years (reference case SA-02)', () => {
    const [found] = switchingValues(greenBook(), { figures: ['gemeente.cash.npv'], parameters: [amount] })
    expect(found?.at).toBeCloseTo(22.14813732, 7)
    expect(-100 * found!.change!).toBeCloseTo(26.1728756, 6)
    expect(found?.chance).toBeNull()
  })
  it('make the exact result zero', () => {
    const [found] = switchingValues(greenBook(), {
      figures: ['gemeente.cash.npv'],
      parameters: ['discounting.schedule[0].rate'],
    })
    const at = found!.at!
    expect(
      calculate(greenBook({ discounting: { rate: at } }))
        .parties[0]!.cash.npv.abs()
        .lt(1e-9),
    ).toBe(true)
  })
  it('are said not to exist where the sign never turns', () => {
    const found = switchingValues(greenBook(), {
      figures: ['gemeente.cash.costs.presentValue'],
      parameters: ['costItems.post.price'],
    })
    expect(found[0]).toMatchObject({ at: null, change: null, searched: [0, 100_000] })
  })
  it('lie where a limit binds as well: no more is saved than the item costs', () => {
    const [found] = switchingValues(greenBook(), {
      figures: ['gemeente.cash.npv'],
      parameters: ['costItems.post.price'],
    })
    expect(found?.at).toBeCloseTo(22.14813732, 7)
  })
  it('come with the chance that the number lies beyond them', () => {
    const uncertain = greenBook({
      interventions: [
        {
          id: 'aanpak',
          targetGroup: 'groep',
          enrolment: [{ from: '2025-01', through: '2025-01', households: 1, per: 'cohort' }],
          costs: [{ id: 'start', kind: 'once', amount: 100, month: '2024-01', payers: 'gemeente' }],
          effects: [{ costItem: 'post', amount: { low: 20, high: 40 }, evidence: 'demonstrated' }],
        },
      ],
    })
    const [found] = switchingValues(uncertain, { figures: ['gemeente.cash.npv'], parameters: [amount] })
    expect(found!.chance).toBeCloseTo((22.14813732 - 20) / 20, 8)
  })
  it('of a whole case are found for every number, and every one turns the sign', () => {
    const businessCase = linearCase()
    const found = switchingValues(businessCase, { figures: ['gemeente.cash.npv'] }).filter(({ at }) => at !== null)
    expect(found.length).toBeGreaterThan(3)
    for (const { address: path, at, base } of found) {
      const table = twoWayTable(
        businessCase,
        'gemeente.cash.npv',
        { path, values: [base, at! + (at! - base) * 1e-4] },
        {
          path: path === 'costItems.wmo.price' ? 'costItems.wmo.volume' : 'costItems.wmo.price',
          values: [path === 'costItems.wmo.price' ? 20 : 50],
        },
      )
      expect(Math.sign(table[0]![0]!), path).toBe(-Math.sign(table[1]![0]!))
    }
  })
  it('are not where a party that only gains would gain nothing', () => {
    for (const { address: path, at, base } of switchingValues(linearCase(), {
      figures: ['zorgverzekeraar.cash.npv'],
    })) {
      if (at === null) continue
      const other =
        path === 'costItems.wmo.price'
          ? { path: 'costItems.wmo.volume', values: [20] }
          : { path: 'costItems.wmo.price', values: [50] }
      const table = twoWayTable(
        linearCase(),
        'zorgverzekeraar.cash.npv',
        { path, values: [base, at + (at - base) * 1e-4] },
        other,
      )
      expect(Math.sign(table[0]![0]!), path).toBe(-Math.sign(table[1]![0]!))
    }
    const [price] = switchingValues(linearCase(), {
      figures: ['zorgverzekeraar.cash.npv'],
      parameters: ['costItems.ggz.price'],
    })
    expect(price!.at).toBeNull()
  })
  it('are not sought where more households would be in effect than the target group holds', () => {
    const paths = ['targetGroups.groep.households', 'interventions.team.enrolment[0].households']
    for (const { at, address: path, figure } of switchingValues(linearCase(), { parameters: paths })) {
      if (at === null) continue
      expect(path, figure).toBe(paths[1])
      expect(at, figure).toBeLessThanOrEqual(100)
    }
  })
  it('leave out what a statistical office has counted, unless it is asked for; what the case states or expects stays', () => {
    const [published, own, growth] = [
      `reference.indices.cbs-cpi.2022`,
      'prices.indices.eigen.2022',
      'costItems.post.priceGrowth',
    ]
    const paths = (options = {}) =>
      switchingValues(indexed(), { figures: ['gemeente.cash.npv'], ...options }).map(({ address }) => address)
    expect(paths().filter((path) => path.includes('cbs-cpi'))).toEqual([])
    expect(paths()).toEqual(
      expect.arrayContaining([own, 'prices.indices.eigen.2024', growth, 'discounting.schedule[0].rate']),
    )
    expect(paths({ parameters: [published] })).toEqual([published])
  })
  it('leave out shares of those who pay and of those who receive: raising one lowers another', () => {
    const paid = linearCase({
      incomeItems: [
        {
          id: 'loon',
          targetGroup: 'groep',
          domain: 'participatie',
          volume: 1,
          price: 100,
          recipients: { gemeente: 0.7, zorgverzekeraar: 0.3 },
        },
      ],
      interventions: linearInput().interventions.map((each) => ({
        ...each,
        effects: [...(each.effects ?? []), { incomeItem: 'loon', volume: 2, evidence: 'probable' }],
        income: [{ id: 'subsidie', kind: 'yearly', amount: 5, recipients: { gemeente: 0.5, zorgverzekeraar: 0.5 } }],
      })),
    })
    const paths = switchingValues(paid, { figures: ['society.welfare.npv'] }).map(({ address }) => address)
    expect(paths.filter((path) => /payers|recipients/u.test(path))).toEqual([])
    expect(paths).toContain('incomeItems.loon.price')
    const bars = tornado(paid, { certainBy: 0.1 }).flatMap((one) => one.bars.map(({ address }) => address))
    expect(bars.filter((path) => /payers|recipients/u.test(path))).toEqual([])
    expect(statedNumbers(paid).filter(({ path }) => /payers|recipients/u.test(path))).toEqual([])
  })
  it('state in which range they were sought', () => {
    const growing = linearCase({
      startDelay: 3,
      costItems: linearInput().costItems.map((item) => ({ ...item, volumeGrowth: 0.01 })),
    })
    const ranges = Object.fromEntries(
      switchingValues(growing, { figures: ['gemeente.cash.npv'] }).map(({ address, searched }) => [address, searched]),
    )
    expect(ranges).toMatchObject({
      'interventions.team.effects.wmo.reduction': [-1, 1],
      'discounting.schedule[0].rate': [0, 0.5],
      'costItems.wmo.volumeGrowth': [-0.5, 0.5],
      startDelay: [0, 48],
      'costItems.wmo.price': [0, 5000],
    })
    const falling = linearCase({
      costItems: linearInput().costItems.map((item) => ({ ...item, priceGrowth: -0.6, cashable: 0.5 })),
    })
    const fallen = switchingValues(falling, {
      figures: ['gemeente.cash.npv'],
      parameters: ['costItems.wmo.priceGrowth', 'costItems.wmo.cashable.share'],
    })
    expect(fallen.map(({ searched }) => searched)).toEqual([
      [-0.6, 0.5],
      [0, 1],
    ])
  })
  it('refuse a path or a figure that is not there', () => {
    expect(() => switchingValues(greenBook(), { parameters: ['prize'] })).toThrow("'prize'")
    expect(() => switchingValues(greenBook(), { figures: ['gemeente.nvp'] })).toThrow("'gemeente.nvp'")
    expect(() => switchingValues(greenBook(), { figures: ['gemeente.cash.net.byYear'] })).toThrow('row')
  })
})

describe('tornado', () => {
  it('has at either end what a case with that number gives', () => {
    const [bars] = tornado(linearCase(), { figures: ['zorgverzekeraar.cash.npv'], interval: 0.9 })
    const price = bars!.bars.find(({ address }) => address === 'costItems.ggz.price')!
    const [ggz, wmo] = linearInput().costItems
    for (const [value, at] of [
      [price.low, price.atLow],
      [price.high, price.atHigh],
    ] as const) {
      const exact = calculate(
        linearCase({ costItems: [{ ...ggz!, price: value }, wmo!] }),
      ).parties[1]!.cash.npv.toNumber()
      expect(at).toBeCloseTo(exact, 6)
    }
    // 60 - 100 - 200: the 5th percentile is 60 + sqrt(0.05 x 140 x 40), the 95th 200 - sqrt(0.05 x 140 x 100).
    expect(price.low).toBeCloseTo(60 + Math.sqrt(280), 9)
    expect(price.high).toBeCloseTo(200 - Math.sqrt(700), 9)
  })
  it('puts the widest first and leaves out what does nothing', () => {
    const [gemeente] = tornado(linearCase(), { figures: ['gemeente.cash.npv'] })
    expect(gemeente!.bars.map(({ address }) => address)).toEqual([
      'costItems.wmo.volume',
      'interventions.team.costs.loon.amount',
    ])
  })
  it('keeps numbers that do as much in the order of the case', () => {
    // Two costs of the same euros and range: where the last digit of a double, or the alphabet, would decide, the case
    // does.
    const cost = (id: string) =>
      ({
        id,
        kind: 'yearly',
        amount: { low: 700, high: 1300 },
        from: '2024-01',
        through: '2024-07',
        payers: 'gemeente',
      }) as const
    const [team] = linearInput().interventions
    const { bars } = tornado(
      linearCase({ interventions: [{ ...team!, costs: ['wijk', 'aanloop', 'team'].map(cost) }] }),
      { figures: ['gemeente.cash.npv'] },
    )[0]!
    const costs = bars.map(({ address }) => address).filter((path) => path.includes('.costs.'))
    expect(costs.map((path) => path.split('.')[3])).toEqual(['wijk', 'aanloop', 'team'])
  })

  it('varies certain numbers by a fraction when asked', () => {
    const [npv] = tornado(greenBook(), { figures: ['gemeente.cash.npv'], certainBy: 0.1 })
    // Ten per cent of the households does as much as ten per cent of the amount: they stand in the order of the case.
    const [households, amount] = npv!.bars
    expect(households).toMatchObject({ address: 'interventions.aanpak.enrolment[0].households', low: 0.9, high: 1.1 })
    expect(amount).toMatchObject({ address: 'interventions.aanpak.effects.post.amount', low: 27, high: 33 })
    expect(households!.swing).toBeCloseTo(amount!.swing, 9)
    expect(() => tornado(greenBook())).toThrow('No number of this case is uncertain')
  })
  it('varies no index numbers of a published series, but those of an index of the case', () => {
    const [npv] = tornado(indexed(), { figures: ['gemeente.cash.npv'], certainBy: 0.1 })
    const indices = npv!.bars.map(({ address }) => address).filter((path) => path.includes('indices'))
    expect(indices.sort()).toEqual(['prices.indices.eigen.2022', 'prices.indices.eigen.2024'])
  })
})

describe('two-way tables', () => {
  it('hold what the exact case gives at every combination', () => {
    const table = twoWayTable(
      greenBook(),
      'gemeente.cash.npv',
      { path: 'interventions.aanpak.costs.start.amount', values: [50, 100] },
      { path: 'interventions.aanpak.effects.post.amount', values: [0, 30, 60] },
    )
    const annuity = (1 - 1.035 ** -5) / 0.035
    expect(table.map((row) => row.map((value) => value.toFixed(6)))).toEqual(
      [50, 100].map((cost) => [0, 30, 60].map((benefit) => (benefit * annuity - cost).toFixed(6))),
    )
  })
  it('take two different numbers', () => {
    const side = { path: 'costItems.post.price', values: [1] }
    expect(() => twoWayTable(greenBook(), 'gemeente.cash.npv', side, side)).toThrow('twice')
  })
  it('take numbers, and not more of them than anyone reads', () => {
    const other = { path: 'interventions.aanpak.costs.start.amount', values: [50] }
    const table = (values: readonly number[]) => () =>
      twoWayTable(greenBook(), 'gemeente.cash.npv', { path: 'interventions.aanpak.effects.post.amount', values }, other)
    expect(table([30, NaN])).toThrow("NaN, for 'interventions.aanpak.effects.post.amount', is no number")
    expect(table([Infinity])).toThrow('is no number')
    expect(table(Array.from({ length: 10_001 }, (_, i) => i))).toThrow('10001 combinations')
  })
})

describe('scenarios', () => {
  const withScenarios = linearCase({
    scenarios: [
      { id: 'later', kind: 'delayed-a-year' },
      { id: 'duur', name: 'Duur team', set: { 'interventions.team.costs.loon.amount': 20000 } },
    ],
  })
  const npvOf = (input: Partial<BusinessCaseInput>) => calculate(linearCase(input)).parties[0]!.cash.npv.toFixed(6)

  it('are the case with other numbers, exactly', () => {
    const table = scenarioTable(withScenarios, { figures: ['gemeente.cash.npv'], combinations: 'pairs' })
    expect(table.map(({ name }) => name)).toEqual(['', 'later', 'Duur team', 'later + Duur team'])
    const team = linearInput().interventions[0]!
    const dear = [
      {
        ...team,
        costs: [
          {
            id: 'loon',
            kind: 'yearly' as const,
            amount: 20000,
            from: '2024-01',
            through: '2025-12',
            payers: 'gemeente',
          },
        ],
      },
    ]
    expect(table.map(({ values }) => values[0]!.toFixed(6))).toEqual([
      npvOf({}),
      npvOf({ startDelay: 12 }),
      npvOf({ interventions: dear }),
      npvOf({ interventions: dear, startDelay: 12 }),
    ])
  })
  it('run from pessimistic through expected to optimistic, and nothing is cashed without cashability', () => {
    const table = scenarioTable(linearCase(), { figures: ['society.welfare.npv', 'society.cash.savings.presentValue'] })
    const value = (name: string) => table.find((outcome) => outcome.name === name)!.values.map(Number)
    expect(value('pessimistic')[0]!).toBeLessThan(value('expected')[0]!)
    expect(value('expected')[0]!).toBeLessThan(value('optimistic')[0]!)
    expect(value('no-cashability')[1]).toBe(0)
    expect(value('no-cashability')[0]).toBe(value('')[0])
  })
  it('ascribe no more than a whole effect to projects outside the case, so that a saving never turns into a cost', () => {
    const share = { mean: 0.4, low: 0.1, high: 0.9 }
    const outside = ['Wijkteam', 'POH'].map((project) => ({ project, share, reason: 'bereikt dezelfde gezinnen' }))
    const team = {
      ...linearInput().interventions[0]!,
      costs: [],
      effects: [{ costItem: 'wmo', reduction: 0.3, evidence: 'probable' as const, outside }],
    }
    const table = scenarioTable(linearCase({ interventions: [team] }), {
      figures: ['society.welfare.npv'],
      scenarios: [
        {
          id: 'beide',
          name: 'beide',
          set: {
            'interventions.team.effects.wmo.outside[0].share': new Decimal('0.9'),
            'interventions.team.effects.wmo.outside[1].share': new Decimal('0.9'),
          },
        },
      ],
    })
    expect(table.find(({ ids }) => ids[0] === 'beide')!.values.map(Number)).toEqual([0])
  })
  it('keep solidarity that ends, and what would have come in its place never comes', () => {
    const key = { gemeente: 0.25, regio: 0.75 }
    const parties = [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }, { id: 'regio' }]
    const settled = (settlements: BusinessCaseInput['settlements']) => ({
      parties,
      ...(settlements === undefined ? {} : { settlements }),
    })
    const figures = ['gemeente.cash.npv', 'regio.cash.npv', 'society.welfare.npv']
    const ends = { id: 'oud', rule: 'fixed-key' as const, costItems: ['wmo'], key, through: '2025-06' }
    const after = {
      id: 'nieuw',
      rule: 'fixed-key' as const,
      costItems: ['wmo'],
      key: { gemeente: 0.9, regio: 0.1 },
      from: '2025-07',
    }
    const whole = scenarioTable(linearCase(settled([{ id: 'oud', rule: 'fixed-key', costItems: ['wmo'], key }])), {
      figures,
    })
    for (const settlements of [[ends], [after, ends]]) {
      const table = scenarioTable(linearCase(settled(settlements)), {
        figures,
        combinations: [['solidarity-kept', 'delayed-a-year']],
      })
      const kept = table.find(({ ids }) => ids.length === 1 && ids[0] === 'solidarity-kept')!
      expect(kept.values.map(String)).toEqual(whole[0]!.values.map(String))
      expect(table[0]!.values[0]!.gt(kept.values[0]!)).toBe(true)
      expect(table.at(-1)!.values.map(String)).toEqual(
        whole.find(({ ids }) => ids[0] === 'delayed-a-year')!.values.map(String),
      )
    }
    expect(whole.some(({ ids }) => ids.includes('solidarity-kept'))).toBe(false)
  })
  it('may state a number that no figure uses, which changes none', () => {
    const unused = linearCase({
      haircuts: { possible: 0.5 },
      scenarios: [{ id: 'voorzichtig', set: { 'haircuts.possible': 0.9 } }],
    })
    const [asItIs, other] = scenarioTable(unused)
    expect(other!.values.map(String)).toEqual(asItIs!.values.map(String))
  })
  it('name what does not exist', () => {
    const wrong = { id: 'fout', name: 'Fout', set: { 'costItems.ggz.prijs': new Decimal(1) } }
    expect(() => scenarioTable(linearCase(), { scenarios: [wrong] })).toThrow("'costItems.ggz.prijs'")
    expect(() => scenarioTable(withScenarios, { combinations: [['later', 'nooit']] })).toThrow("'nooit'")
  })
})

describe('Sobol indices', () => {
  it('are the shares of the variance that are calculated by hand, for a sum', () => {
    // NPV of the gemeente: a x volume - b x amount, so the shares are those of a2 var(volume) and b2 var(amount).
    const [bars] = tornado(linearCase(), { figures: ['gemeente.cash.npv'], interval: 0.5 })
    const slope = (path: string) => {
      const bar = bars!.bars.find((each) => each.address === path)!
      return (bar.atHigh - bar.atLow) / (bar.high - bar.low)
    }
    const variances = new Map([
      ['costItems.wmo.volume', 9],
      ['interventions.team.costs.loon.amount', ((10500 - 8000) * (15000 - 10500)) / 7],
    ])
    const parts = [...variances].map(([path, variance]) => slope(path) ** 2 * variance)
    const [indices] = sobolIndices(linearCase(), { figures: ['gemeente.cash.npv'], draws: atMost(8192) })
    ;[...variances.keys()].forEach((path, position) => {
      const index = indices!.parameters.find((each) => each.path === path)!
      const share = parts[position]! / (parts[0]! + parts[1]!)
      expect(index.first).toBeCloseTo(share, 1)
      expect(index.total).toBeCloseTo(share, 1)
    })
    for (const { path, total } of indices!.parameters) if (!variances.has(path)) expect(total).toBe(0)
  })
  it('are not defined for numbers that go together', () => {
    const correlated = linearCase({
      correlations: [{ between: ['costItems.ggz.price', 'costItems.wmo.volume'], rank: 0.5 }],
    })
    expect(() => sobolIndices(correlated)).toThrow('independently')
  })
})

describe('value of information', () => {
  it('reproduces reference case CE-09 exactly', () => {
    const states = [
      { probability: 0.25, theta: 'hi', netBenefits: [0, 10] },
      { probability: 0.25, theta: 'hi', netBenefits: [0, -6] },
      { probability: 0.25, theta: 'lo', netBenefits: [0, 4] },
      { probability: 0.25, theta: 'lo', netBenefits: [0, -8] },
    ]
    expect(perfectInformation(states)).toBe(3.5)
    expect(partialPerfectInformation(states, ({ theta }) => theta)).toBe(1)
    expect(partialPerfectInformation(states, (state) => states.indexOf(state))).toBe(3.5)
    expect(partialPerfectInformation(states, () => 'nothing')).toBe(0)
  })
  it('refuses probabilities that do not sum to 1, and options that differ', () => {
    expect(() => perfectInformation([{ probability: 0.5, netBenefits: [0] }])).toThrow('0.5')
    expect(() =>
      perfectInformation([
        { probability: 0.5, netBenefits: [0] },
        { probability: 0.5, netBenefits: [0, 1] },
      ]),
    ).toThrow('every option')
  })

  const doubtful = () =>
    parsed({
      ...linearInput(),
      interventions: [
        {
          ...linearInput().interventions[0]!,
          costs: [
            {
              id: 'loon',
              kind: 'yearly',
              amount: { low: 10000, mode: 20000, high: 30000 },
              from: '2024-01',
              through: '2025-12',
              payers: 'gemeente',
            },
          ],
        },
      ],
    })

  it('is what it is for one normal number by the unit normal loss, and never more than perfect', async () => {
    const [found] = await valueOfInformation(doubtful(), { figures: ['gemeente.cash.npv'], draws: atMost(40_000) })
    const values = found!.parameters.map(({ value }) => value)
    expect(Math.max(...values)).toBeLessThanOrEqual(found!.perfect)
    expect([...values].sort((one, other) => other - one)).toEqual(values)
    // Given the volume, NPV is linear in it: EVPPI = sd x (phi(z) - z (1 - Phi(z))) with z = |mean| / sd of that part
    // alone.
    const [bars] = tornado(doubtful(), { figures: ['gemeente.cash.npv'], interval: 0.5 })
    const bar = bars!.bars.find(({ address }) => address === 'costItems.wmo.volume')!
    const sd = (3 * Math.abs(bar.atHigh - bar.atLow)) / (bar.high - bar.low)
    const z = Math.abs(bars!.base) / sd
    const density = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)
    const above = await simulateNormalTail(z)
    const expected = sd * (density - z * above)
    const volume = found!.parameters.find(({ address }) => address === 'costItems.wmo.volume')!
    expect(Math.abs(volume.value - expected)).toBeLessThan(0.15 * expected + 30)
    expect(found!.parameters.find(({ address }) => address === 'costItems.ggz.price')!.value).toBe(0)
  })
  it('is zero where the decision is beyond doubt', async () => {
    const [, , society] = await valueOfInformation(linearCase(), { draws: atMost(5000) })
    const { society: simulated } = await simulate(linearCase(), { draws: atMost(5000) })
    expect(society!.perfect).toBeCloseTo(
      Math.max(0, -(simulated.welfare.meanWhenNegative?.value ?? 0)) * (1 - simulated.welfare.gains.value),
      3,
    )
  })
})

/** 1 - Phi(z), by summing the density: independent of the library's own. */
const simulateNormalTail = (z: number): Promise<number> => {
  let sum = 0
  for (let x = z + 0.0005; x < z + 10; x += 0.001) sum += (Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI)) * 0.001
  return Promise.resolve(sum)
}
