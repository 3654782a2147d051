import { describe, expect, it } from 'vitest'

import type { BusinessCase, BusinessCaseInput } from '../../src/case/index.js'
import { Decimal } from '../../src/money/index.js'
import { sensitivityText } from '../../src/report/text/sensitivity-text.js'
import { scenarioTable, type StatedScenario } from '../../src/risk/index.js'
import { parsed } from './uncertain-case.js'

const price = { low: 90, mode: 100, high: 110 }
const share = { low: 0.2, mode: 0.5, high: 0.8 }
const startDelay = { low: 0, mode: 6, high: 12 }

/**
 * Ten households save a fifth of ten hours each a year, from the first month of four years on; the team costs 1000,
 * once.
 */
const teamInput = (more: Partial<BusinessCaseInput> = {}): BusinessCaseInput => ({
  name: 'Team',
  timeline: { from: '2024-01', through: '2027-12' },
  prices: { level: 2024 },
  discounting: { rate: 0 },
  parties: [{ id: 'gemeente' }, { id: 'rijk' }],
  targetGroups: [{ id: 'groep', households: 100 }],
  costItems: [
    { id: 'ggz', targetGroup: 'groep', domain: 'ggz', volume: 10, price, payers: 'gemeente', cashable: { share } },
  ],
  interventions: [
    {
      id: 'team',
      targetGroup: 'groep',
      enrolment: [{ from: '2024-01', through: '2024-01', households: 10, per: 'cohort' }],
      costs: [{ id: 'loon', kind: 'once', amount: 1000, month: '2024-01', payers: 'gemeente' }],
      effects: [{ costItem: 'ggz', reduction: 0.2, evidence: 'demonstrated' }],
    },
  ],
  ...more,
})

/** The 10th and the 90th percentile of a symmetric triangle. */
const percentiles = ({ low, high }: { readonly low: number; readonly high: number }) => {
  const tail = Math.sqrt(0.1 * (high - low) * ((high - low) / 2))
  return { p10: low + tail, p90: high - tail }
}

/** Net present values by the names of scenarios. */
const valuesOf = (
  input: BusinessCaseInput,
  options: Parameters<typeof scenarioTable>[1],
): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    scenarioTable(parsed(input), options).map(({ name, values }) => [
      name,
      values.map((value) => Number(value?.toFixed(4))),
    ]),
  )

describe('the pessimistic and the optimistic scenario', () => {
  const figures = ['gemeente.cash.npv', 'rijk.cash.npv', 'society.welfare.npv']
  const kinds = ['', 'pessimistic', 'optimistic']
  const parties = [{ id: 'gemeente' }, { id: 'rijk' }, { id: 'zorgverzekeraar' }]
  const pick = (more: Partial<BusinessCaseInput>) => {
    const values = valuesOf(teamInput(more), { figures })
    return kinds.map((name) => values[name])
  }
  /** Four years of 2000 at an hourly price of 100. */
  const saved = (hour = 100): number => Number((80 * hour).toFixed(4))
  const certain = teamInput().costItems.map((item) => ({ ...item, price: 100, cashable: {} }))
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(4)))

  it('set what moves no society but only cash by the party that it moves most', () => {
    const [hours, shares] = [percentiles(price), percentiles(share)]
    const cash = (hour: number, part: number) => rounded([saved(hour) * part - 1000, 0, saved(hour) - 1000])
    expect(pick({})).toEqual([cash(100, 0.5), cash(hours.p10, shares.p10), cash(hours.p90, shares.p90)])
  })
  it('by the first party of the case where two win and lose the same', () => {
    const agreements = [
      {
        id: 'bijdrage',
        kind: 'contribution' as const,
        payer: 'rijk',
        recipient: 'gemeente',
        yearly: { low: 50, mode: 100, high: 150 },
      },
    ]
    const { p10, p90 } = percentiles({ low: 50, high: 150 })
    const divided = (yearly: number) => rounded([7000 + 4 * yearly, -4 * yearly, 7000])
    expect(pick({ costItems: certain, agreements })).toEqual([divided(100), divided(p10), divided(p90)])
    expect(pick({ costItems: certain, agreements, parties: [{ id: 'rijk' }, { id: 'gemeente' }] })).toEqual([
      divided(100),
      divided(p90),
      divided(p10),
    ])
  })
  it('by the party that wins or loses most where others share the other side, whatever the order of the parties', () => {
    const key = { gemeente: { low: 0.2, mode: 0.4, high: 0.6 }, rijk: 0.3, zorgverzekeraar: 0.3 }
    const settlements = [{ id: 'solidair', rule: 'fixed-key' as const, costItems: ['ggz'], key }]
    const { p10, p90 } = percentiles({ low: 0.2, high: 0.6 })
    // What varies is made whole with the other parts: 0.6 in all.
    const divided = (part: number) =>
      rounded([(saved() * part) / (part + 0.6) - 1000, (saved() * 0.3) / (part + 0.6), 7000])
    for (const order of [parties, [...parties].reverse()])
      expect(pick({ costItems: certain, settlements, parties: order })).toEqual([
        divided(0.4),
        divided(p10),
        divided(p90),
      ])
  })
  it('take no rounding for what society wins or loses: shares of who pays are made whole', () => {
    const payers = { gemeente: { low: 0.5, mode: 0.7, high: 0.9 }, rijk: 0.3 }
    const costItems = certain.map((item) => ({ ...item, payers }))
    const { p10, p90 } = percentiles({ low: 0.5, high: 0.9 })
    const divided = (part: number) =>
      rounded([(saved() * part) / (part + 0.3) - 1000, (saved() * 0.3) / (part + 0.3), 7000])
    expect(pick({ costItems })).toEqual([divided(0.7), divided(p10), divided(p90)])
    expect(pick({ costItems, parties: [...parties].reverse() })).toEqual([divided(0.7), divided(p90), divided(p10)])
    // Nor for cash of society, to which only rounding comes of it.
    for (const pessimismOf of ['society.welfare.npv', 'society.cash.npv', 'society.cash.benefitCostRatio'])
      expect(valuesOf(teamInput({ costItems }), { figures, pessimismOf })['pessimistic'], pessimismOf).toEqual(
        divided(p10),
      )
  })
  it('leave a number that moves nothing as it is', () => {
    const costItems = [
      ...certain,
      {
        id: 'wmo',
        targetGroup: 'groep',
        domain: 'wmo' as const,
        volume: { low: 1, high: 3 },
        price: 10,
        payers: 'rijk',
      },
    ]
    const values = valuesOf(teamInput({ costItems }), {
      figures: ['society.welfare.npv', 'domainCosts.wmo.baseline.total'],
    })
    // A hundred households use two hours a year, for four years.
    expect(kinds.map((name) => values[name])).toEqual(kinds.map(() => [7000, 8000]))
  })
})

describe('scenarios that are put together', () => {
  const uncertain = teamInput({ startDelay })
  const own: readonly StatedScenario[] = [
    ...(['pessimistic', 'expected', 'optimistic', 'delayed-a-year', 'no-cashability'] as const).map((kind) => ({
      id: kind,
      name: kind,
      kind,
      set: {},
    })),
    {
      id: 'set',
      name: 'set',
      set: { startDelay: new Decimal(3), 'costItems.ggz.cashable.share': new Decimal('0.75') },
    },
  ]
  /** The gemeente saves 20 times the price a year, as far as it can be cashed, in the months that are left of 48. */
  const npv = (hour: number, cashed: number, later: number): number =>
    Number(((20 * hour * cashed * (48 - later)) / 12 - 1000).toFixed(4))
  const [hours, shares] = [percentiles(price), percentiles(share)]
  // Between 0 and 12 months with 6 most likely: 2.7 and 9.3 months, in whole ones.
  const [early, late] = [3, 9]

  it.each<[readonly string[], number]>([
    [['pessimistic'], npv(hours.p10, shares.p10, late)],
    [['expected'], npv(100, 0.5, 6)],
    [['optimistic'], npv(hours.p90, shares.p90, early)],
    [['pessimistic', 'optimistic'], npv(hours.p90, shares.p90, early)],
    [['optimistic', 'pessimistic'], npv(hours.p10, shares.p10, late)],
    [['expected', 'no-cashability'], -1000],
    [['pessimistic', 'no-cashability'], -1000],
    [['no-cashability', 'expected'], npv(100, 0.5, 6)],
    [['expected', 'delayed-a-year'], npv(100, 0.5, 18)],
    [['pessimistic', 'delayed-a-year'], npv(hours.p10, shares.p10, late + 12)],
    [['delayed-a-year', 'pessimistic'], npv(hours.p10, shares.p10, late)],
    [['delayed-a-year', 'delayed-a-year'], npv(100, 0.5, 30)],
    [['set', 'delayed-a-year'], npv(100, 0.75, 15)],
    [['delayed-a-year', 'set'], npv(100, 0.75, 3)],
    [['set', 'no-cashability'], -1000],
    [['no-cashability', 'set'], npv(100, 0.75, 3)],
    [['pessimistic', 'no-cashability', 'set', 'delayed-a-year'], npv(hours.p10, 0.75, 15)],
  ])('%j: the last has the last word, and a delay comes on top of the delay then in force', (ids, expected) => {
    const values = valuesOf(uncertain, { figures: ['gemeente.cash.npv'], scenarios: own, combinations: [ids] })
    expect(values[ids.join(' + ')]).toEqual([expected])
  })
  it('may state a number of what another scenario takes away', () => {
    const key = { gemeente: 0.5, rijk: 0.5 }
    const settlements = [
      { id: 'oud', rule: 'fixed-key' as const, costItems: ['ggz'], through: '2025-12', key },
      { id: 'nieuw', rule: 'fixed-key' as const, costItems: ['ggz'], from: '2026-01', key },
    ]
    const scenarios: readonly StatedScenario[] = [
      { id: 'kept', name: 'kept', kind: 'solidarity-kept', set: {} },
      {
        id: 'key',
        name: 'key',
        set: { 'settlements.nieuw.key.gemeente': new Decimal(1), 'settlements.nieuw.key.rijk': new Decimal(0) },
      },
    ]
    const values = valuesOf(teamInput({ settlements }), {
      figures: ['gemeente.cash.npv', 'rijk.cash.npv'],
      scenarios,
      combinations: 'pairs',
    })
    // Of 4 x 1000 in cash: half under the old key for four years, or for two and then all.
    expect(values).toEqual({ '': [1000, 2000], kept: [1000, 2000], key: [2000, 1000], 'kept + key': [1000, 2000] })
  })
})

describe('scenarios that set months', () => {
  const entry = 'interventions.team.enrolment[0]'
  const inYear = (year: number) => ({ [`${entry}.from`]: `${year}-01`, [`${entry}.through`]: `${year}-01` })
  const input = teamInput({
    scenarios: [
      { id: 'a', set: inYear(2025) },
      { id: 'b', set: { ...inYear(2026), 'costItems.ggz.price': 110 } },
      {
        id: 'c',
        set: { 'interventions.team.costs.loon.month': '2025-06', 'interventions.team.costs.loon.amount': 500 },
      },
      { id: 'd', kind: 'delayed-a-year' },
      { id: 'e', kind: 'no-cashability' },
    ],
  })
  /** Ten households save 20 hours a year together, from when they enter through 2027; the team costs 1000, once. */
  const npv = (years: number, hour = 100, cost = 1000): number => 20 * hour * years - cost
  it('compute the case with these months', () => {
    expect(valuesOf(input, { figures: ['society.welfare.npv'] })).toEqual({
      '': [npv(4)],
      a: [npv(3)],
      b: [npv(2, 110)],
      c: [npv(4, 100, 500)],
      d: [npv(3)],
      e: [npv(4)],
    })
  })
  it.each<[readonly string[], number]>([
    [['a', 'b'], npv(2, 110)],
    [['b', 'a'], npv(3, 110)],
    [['a', 'c'], npv(3, 100, 500)],
    [['c', 'a'], npv(3, 100, 500)],
    [['a', 'd'], npv(2)],
    [['d', 'a'], npv(2)],
    [['b', 'd', 'c'], npv(1, 110, 500)],
  ])('%j: the last has the last word, and a delay comes on top', (ids, expected) => {
    const values = valuesOf(input, { figures: ['society.welfare.npv'], combinations: [ids] })
    expect(values[ids.join(' + ')]).toEqual([expected])
  })
  it('keep what another takes away', () => {
    const values = valuesOf(input, {
      figures: ['gemeente.cash.npv'],
      combinations: [
        ['a', 'e'],
        ['e', 'a'],
      ],
    })
    expect([values['a'], values['a + e'], values['e + a']]).toEqual([[npv(3) / 2 - 500], [-1000], [-1000]])
  })
})

describe('solidarity that is kept', () => {
  const items = (['ggz', 'wmo', 'jeugdzorg'] as const).map((id) => ({
    id,
    targetGroup: 'groep',
    domain: id,
    volume: 10,
    price: 100,
    payers: 'gemeente',
  }))
  const effects = items.map(({ id }, at) => ({
    costItem: id,
    reduction: 0.1 * (at + 1),
    evidence: 'demonstrated' as const,
  }))
  const [team] = teamInput().interventions
  type Settlement = NonNullable<BusinessCaseInput['settlements']>[number]
  const settlement = (id: string, share: number, more: Partial<Settlement>): Settlement =>
    ({ id, rule: 'fixed-key', key: { gemeente: share, rijk: 1 - share }, ...more }) as Settlement
  const figures = ['gemeente.cash.npv', 'rijk.cash.npv']
  const npvs = (settlements: readonly Settlement[], name = '') =>
    valuesOf(teamInput({ costItems: items, interventions: [{ ...team!, effects }], settlements }), { figures })[name]
  const old = settlement('oud', 0.5, { costItems: ['ggz'], through: '2025-12' })
  const kept = settlement('oud', 0.5, { costItems: ['ggz'] })

  it.each<[string, readonly Settlement[], readonly Settlement[]]>([
    [
      'by domain',
      [old, settlement('nieuw', 0.6, { domains: ['ggz', 'wmo'], from: '2026-01' })],
      [kept, settlement('nieuw', 0.6, { costItems: ['wmo'], from: '2026-01' })],
    ],
    [
      'about all',
      [settlement('nieuw', 0.6, { from: '2026-01' }), old],
      [kept, settlement('nieuw', 0.6, { costItems: ['wmo', 'jeugdzorg'], from: '2026-01' })],
    ],
    [
      'that ends in its turn',
      [
        old,
        settlement('nieuw', 0.6, { domains: ['ggz', 'wmo'], from: '2026-01', through: '2026-12' }),
        settlement('later', 0.9, { domains: ['wmo', 'jeugdzorg'], from: '2027-01' }),
      ],
      [
        kept,
        settlement('nieuw', 0.6, { costItems: ['wmo'], from: '2026-01' }),
        settlement('later', 0.9, { costItems: ['jeugdzorg'], from: '2027-01' }),
      ],
    ],
    ['of which nothing is left', [old, settlement('nieuw', 0.9, { domains: ['ggz'], from: '2026-01' })], [kept]],
  ])('leaves a later settlement %s what no earlier one is about', (_, settlements, left) => {
    expect(npvs(settlements, 'solidarity-kept')).toEqual(npvs(left))
    expect(npvs(settlements)).not.toEqual(npvs(left))
  })
  it('leaves the figure that is calculated by hand', () => {
    // A fifth of wmo, 2000 a year: 0.4 of it goes to the rijk in the last two years, with 0.5 of the 1000 of ggz in all
    // four.
    const settlements = [old, settlement('nieuw', 0.6, { domains: ['ggz', 'wmo'], from: '2026-01' })]
    expect(npvs(settlements, 'solidarity-kept')?.[1]).toBe(0.4 * 2 * 2000 + 0.5 * 4 * 1000)
  })
})

describe('the note on what is pessimistic', () => {
  const pessimism = {
    nl: /Pessimistisch, verwacht en optimistisch: elk onzeker getal valt laag/,
    en: /Pessimistic, expected and optimistic: every uncertain number at P10/,
  }
  const plain = (businessCase: BusinessCase, language: 'nl' | 'en') => {
    const sensitivity = {
      businessCase,
      interval: 0.8,
      tornado: [],
      switching: [],
      scenarios: scenarioTable(businessCase),
      information: [],
    }
    return sensitivityText(sensitivity, { language }).replaceAll(/\s+/g, ' ')
  }

  it.each(['nl', 'en'] as const)('goes by the kind of a scenario, whatever it is called: %s', (language) => {
    for (const kind of ['pessimistic', 'optimistic'] as const)
      expect(plain(parsed(teamInput({ scenarios: [{ id: 'somber', kind }] })), language)).toMatch(pessimism[language])
    expect(
      plain(parsed(teamInput({ scenarios: [{ id: 'pessimistic', kind: 'no-cashability' }] })), language),
    ).not.toMatch(pessimism[language])
    expect(
      plain(parsed(teamInput({ scenarios: [{ id: 'optimistic', set: { 'costItems.ggz.price': 100 } }] })), language),
    ).not.toMatch(pessimism[language])
  })
  it('reports what decides where society does not', () => {
    expect(plain(parsed(teamInput()), 'nl')).toContain('de partij voor wie het het meest uitmaakt')
    expect(plain(parsed(teamInput()), 'en')).toContain('the party that it moves most decides')
  })
  it('rests on the kinds that a row of the table names', () => {
    const scenarios = [
      { id: 'somber', kind: 'pessimistic' as const },
      { id: 'later', kind: 'delayed-a-year' as const },
      { id: 'duur', set: { 'costItems.ggz.price': 120 } },
    ]
    const businessCase = parsed(teamInput({ scenarios }))
    expect(
      scenarioTable(businessCase, {
        combinations: [
          ['somber', 'later'],
          ['somber', 'duur'],
        ],
      }).map(({ kinds }) => kinds),
    ).toEqual([[], ['pessimistic'], ['delayed-a-year'], [], ['pessimistic', 'delayed-a-year'], ['pessimistic']])
  })
})
