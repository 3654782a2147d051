import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase, type BusinessCase } from '../../src/index.js'
import { choose } from '../../src/programme/choose/index.js'
import { simulateSync } from '../../src/risk/index.js'
import { choiceJson, choiceJsonSchema, choiceText } from '../../src/report/programme/index.js'
import { choiceSchema } from '../../src/report/programme/choice/choice-json.js'

interface Changes {
  readonly choice?: object
  readonly budget?: object
  readonly brings?: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

/** docs/method.md, 18: A, B and C cost 60,000, 50,000 and 40,000 and bring 150,000, 120,000 and 100,000; 100,000 is there. */
const threeProjects = ({ budget = {}, brings = {}, ...changes }: Changes = {}): BusinessCase => {
  const project = (id: string, cost: number, income: number) => ({
    id: `doen-${id}`,
    project: id,
    targetGroup: 'groep',
    costs: [{ id: 'kosten', kind: 'once', month: '2024-01', amount: cost, budget: 'plan' }],
    income: [{ id: 'opbrengst', kind: 'once', month: '2024-01', amount: brings[id] ?? income, recipients: 'gemeente' }],
  })
  const parsed = parseBusinessCase({
    name: 'Drie projecten',
    timeline: { from: '2024-01', through: '2026-12' },
    prices: { level: 2024 },
    discounting: { rate: 0 },
    parties: [{ id: 'gemeente' }, { id: 'regio' }],
    targetGroups: [{ id: 'groep', households: 10 }],
    costItems: [],
    lines: [{ id: 'een', name: 'Lijn een' }, { id: 'twee' }],
    projects: [
      { id: 'a', line: 'een' },
      { id: 'b', line: 'twee' },
      { id: 'c', line: 'twee' },
    ],
    budget: { id: 'plan', amount: 100_000, sources: 'gemeente', planned: { 2024: 100_000 }, ...budget },
    interventions: [project('a', 60_000, 150_000), project('b', 50_000, 120_000), project('c', 40_000, 100_000)],
    ...changes,
  })
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return parsed.businessCase
}

const ids = (list: readonly { readonly project: string }[]): readonly string[] => list.map(({ project }) => project)

describe('choosing by hand', () => {
  it('starts A and C; B would displace A, cost 20,000, and enters at 1.1 times the budget', async () => {
    const choice = await choose(threeProjects())
    expect(ids(choice.chosen)).toEqual(['a', 'c'])
    expect(choice.gain.toNumber()).toBe(150_000)
    expect(choice.leftOut).toHaveLength(1)
    const [left] = choice.leftOut
    expect(left?.project).toBe('b')
    expect(left?.instead?.displaces).toEqual(['a'])
    expect(left?.instead?.bringsIn).toEqual(['b'])
    expect(left?.instead?.loss).toBeCloseTo(20_000, 6)
    expect(left?.entersAt).toBeCloseTo(1.1, 9)
    expect(choice.regret).toBeNull()
    expect(choice.results.budget?.left.map((left) => left.toNumber())).toEqual([0, 0, 0])
    expect(choice.together).toEqual([])
  })

  it('refuses all three as a case, and chooses from them all the same', async () => {
    expect(() => calculate(threeProjects())).toThrow(/budget/)
    expect(
      (await choose(threeProjects({ budget: { amount: 150_000, planned: { 2024: 150_000 } } }))).chosen,
    ).toHaveLength(3)
  })

  it('regrets half of 80,000 where B brings 20,000 or 220,000 with equal chances', async () => {
    const brings = {
      b: {
        distribution: 'discrete',
        outcomes: [
          { value: 20_000, probability: 0.5 },
          { value: 220_000, probability: 0.5 },
        ],
      },
    }
    const { regret } = await choose(threeProjects({ brings }), { draws: 2000, seed: 3 })
    expect(regret?.draws).toBe(2000)
    const often = regret?.projects.find(({ project }) => project === 'b')?.share ?? 0
    // As often as B brings 220,000, it is in the best choice, in the place of A, and the regret is 80,000.
    expect(Math.abs(often - 0.5)).toBeLessThan(0.05)
    expect(regret?.mean).toBeCloseTo(often * 80_000, 4)
    expect(regret?.isBest).toBeCloseTo(1 - often, 9)
    const times = (share: number): number => Math.round(share * 2000)
    expect(regret?.projects.map(({ share }) => times(share))).toEqual([1 - often, often, 1].map(times))
    expect(regret?.p95).toBeCloseTo(80_000, 4)
  })

  it('holds terms: required, excluded, and the least of a line', async () => {
    const chosen = async (choice: object): Promise<readonly string[]> =>
      ids((await choose(threeProjects({ choice }))).chosen)
    expect(await chosen({ required: ['b'] })).toEqual(['b', 'c'])
    expect(await chosen({ excluded: ['a'] })).toEqual(['b', 'c'])
    expect(await chosen({ excluded: ['c'] })).toEqual(['a'])
    expect(await chosen({ atLeast: [{ line: 'twee', projects: 2 }] })).toEqual(['b', 'c'])
    expect(await chosen({ atLeast: [{ line: 'twee', euros: 45_000 }] })).toEqual(['b', 'c'])
    await expect(choose(threeProjects({ choice: { required: ['a', 'b'] } }))).rejects.toMatchObject({
      code: 'no-choice',
    })
    const { leftOut } = await choose(threeProjects({ choice: { excluded: ['a'] } }))
    expect(leftOut).toEqual([{ project: 'a', isExcluded: true, instead: null, entersAt: null }])
  })

  it('starts a project later where the money comes later: 60,000 a year lets A and B follow each other', async () => {
    const budget = { amount: 160_000, planned: { 2024: 60_000, 2025: 50_000, 2026: 50_000 } }
    const choice = await choose(threeProjects({ budget, choice: { startYears: { b: [2024, 2025], c: [2025, 2026] } } }))
    expect(choice.chosen).toEqual([
      { project: 'a', startYear: 2024, yearsLate: 0 },
      { project: 'b', startYear: 2025, yearsLate: 1 },
      { project: 'c', startYear: 2026, yearsLate: 2 },
    ])
    expect(choice.results.budget?.used.map((used) => used.toNumber())).toEqual([60_000, 50_000, 40_000])
    expect(choice.businessCase.interventions.map(({ id }) => id)).toEqual(['doen-a', 'doen-b', 'doen-c'])
  })

  it('lets nobody named be worse off: the region pays for B, and gains nothing', async () => {
    const worse = {
      agreements: [],
      interventions: threeInterventions(),
      choice: { notWorseOff: ['regio'] },
    }
    expect(ids((await choose(threeProjects({ ...worse, choice: {} }))).chosen)).toEqual(['a', 'b'])
    expect(ids((await choose(threeProjects(worse))).chosen)).toEqual(['a'])
  })

  it('takes fewer projects, and then earlier years, of what is worth the same', async () => {
    const brings = { a: 120_000, b: 80_000, c: 70_000 }
    // A alone is worth 60,000, as B and C are together: 30,000 each.
    const choice = await choose(threeProjects({ brings, budget: { amount: 90_000, planned: { 2024: 90_000 } } }))
    expect(ids(choice.chosen)).toEqual(['a'])
    // Each alone is worth 40,000, and there is money for one: the first in the case.
    const alike = {
      brings: { a: 100_000, b: 90_000, c: 80_000 },
      budget: { amount: 60_000, planned: { 2024: 60_000 } },
    }
    expect(ids((await choose(threeProjects(alike))).chosen)).toEqual(['a'])
    const turned = threeProjects(alike)
    expect(ids((await choose({ ...turned, projects: turned.projects.toReversed() })).chosen)).toEqual(['c'])
    const later = await choose(threeProjects({ choice: { startYears: { a: [2025, 2024] } } }))
    expect(later.chosen[0]).toEqual({ project: 'a', startYear: 2024, yearsLate: 0 })
  })

  it('starts what a fund buys enrolment in, and holds it against a fund that holds its money', async () => {
    const [a, b, c] = threeInterventions()
    const bought = {
      ...a,
      enrolment: [{ from: '2024-01', through: '2024-12', households: 2, per: 'cohort' }],
      costs: [...(a?.costs ?? []), { id: 'plek', kind: 'per-household', amount: 1000, payers: 'gemeente' }],
    }
    const changes = {
      parties: [{ id: 'gemeente' }, { id: 'regio' }, { id: 'fonds' }],
      interventions: [bought, b, c],
      fund: {
        party: 'fonds',
        deposits: [],
        endowments: [{ party: 'gemeente', month: '2024-01', amount: 6000 }],
        use: { enrolment: 'doen-a' },
      },
    }
    // A: 150,000 - 60,000 - 2 x 1,000, and 6,000 of the fund for six more. B: 120,000 - 50,000.
    const choice = await choose(threeProjects(changes))
    expect(ids(choice.chosen)).toEqual(['a', 'b'])
    expect(choice.gain.toNumber()).toBeCloseTo(82_000 + 70_000, 6)
    // Without any project the fund keeps its 6,000; with A it spends them.
    const ofFund = await choose(threeProjects(changes), { objective: 'fonds' })
    expect(ids(ofFund.chosen)).toEqual(['a'])
    expect(ofFund.gain.toNumber()).toBeCloseTo(-6000, 6)
    await expect(choose(threeProjects({ ...changes, choice: { notWorseOff: ['fonds'] } }))).rejects.toMatchObject({
      code: 'no-choice',
    })
  })

  it('finds the project that mends a fund which runs short without it', async () => {
    const [, b, c] = threeInterventions()
    // A saves the region 10 x 12,000 in each year, of which half goes to the fund; that pays out 1,000 in 2026.
    const saving = {
      id: 'doen-a',
      project: 'a',
      targetGroup: 'groep',
      enrolment: [{ from: '2024-01', through: '2024-01', households: 10, per: 'cohort' }],
      costs: [{ id: 'kosten', kind: 'once', month: '2024-01', amount: 60_000, budget: 'plan' }],
      effects: [{ costItem: 'zorg', reduction: 1, evidence: 'demonstrated' }],
    }
    const changes = (choice: object) => ({
      parties: [{ id: 'gemeente' }, { id: 'regio' }, { id: 'fonds' }],
      costItems: [{ id: 'zorg', targetGroup: 'groep', domain: 'wmo', volume: 12, price: 1000, payers: 'regio' }],
      interventions: [saving, b, c],
      fund: {
        party: 'fonds',
        deposits: [{ party: 'regio', share: 0.5 }],
        use: { payments: [{ recipient: 'gemeente', from: '2026-01', through: '2026-12', amount: 1000 }] },
      },
      choice,
    })
    expect(ids((await choose(threeProjects(changes({})))).chosen)).toEqual(['a', 'b'])
    await expect(choose(threeProjects(changes({ excluded: ['a'] })))).rejects.toMatchObject({ code: 'no-choice' })
  })

  it('says why a project never enters, and when one starts a year later', async () => {
    // What brings as much as it costs, and what must be paid in a year without budget, never enters: not for its cost.
    const [a, b, c] = threeInterventions()
    const inAnotherYear = { ...a, costs: a?.costs.map((cost) => ({ ...cost, month: '2025-01' })) }
    const stuck = threeProjects({ interventions: [inAnotherYear, { ...b, income: [] }, c] })
    const none = await choose(stuck)
    expect(none.leftOut.map(({ entersAt }) => entersAt)).toEqual([null, null, null])
    for (const [language, words] of [
      ['nl', [/brengt\smeer\sop\sdan\szij\skost/, /iets\sanders\sin\sde\sweg/, /2025 \(één jaar later\)/]],
      ['en', [/brings\smore\sthan\sit\scosts/, /something\sother\sthan\smoney/, /2025 \(one year later\)/]],
    ] as const) {
      expect(choiceText(stuck, none, { language })).toMatch(words[0])
      expect(choiceText(stuck, none, { language })).toMatch(words[1])
      const later = threeProjects({ choice: { required: ['a'], startYears: { a: [2025] } }, budget: twoYears })
      expect(choiceText(later, await choose(later), { language })).toMatch(words[2])
    }
  })

  it('refuses more draws than fit in memory before it chooses', async () => {
    // Eleven projects that save on one item are 2,048 combinations; times 10,000 draws that is more than 20 million.
    const many = Array.from({ length: 11 }, (_, at) => `p${at}`)
    const together = threeProjects({
      costItems: [{ id: 'zorg', targetGroup: 'groep', domain: 'wmo', volume: 12, price: 1000, payers: 'regio' }],
      projects: many.map((id) => ({ id, line: 'een' })),
      interventions: many.map((id) => ({
        id: `doen-${id}`,
        project: id,
        targetGroup: 'groep',
        enrolment: [{ from: '2024-01', through: '2024-01', households: 1, per: 'cohort' }],
        success: { distribution: 'uniform', low: 0.2, high: 0.8 },
        effects: [{ costItem: 'zorg', reduction: 0.1, evidence: 'demonstrated' }],
      })),
    })
    await expect(choose(together, { draws: 10_000 })).rejects.toMatchObject({
      code: 'too-many-draws',
      message: expect.stringContaining('9765') as string,
    })
  })

  it('gives the chosen programme as a case of its own, correlations of its numbers included', async () => {
    const uncertain = (low: number, high: number) => ({ distribution: 'uniform', low, high })
    const brings = { a: uncertain(140_000, 160_000), b: uncertain(110_000, 130_000), c: uncertain(90_000, 110_000) }
    const path = (id: string) => `interventions.doen-${id}.income.opbrengst.amount`
    const correlations = [
      { between: [path('a'), path('c')], rank: 0.9 },
      { between: [path('a'), path('b')], rank: 0.4 },
    ]
    const { businessCase } = await choose(threeProjects({ brings, correlations }), { draws: 0 })
    expect(businessCase.projects.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(businessCase.correlations.map(({ between }) => between)).toEqual([[path('a'), path('c')]])
    const whole = threeProjects({ brings, correlations: correlations.slice(0, 1) })
    const onlyThese = {
      ...whole,
      projects: whole.projects.filter(({ id }) => id !== 'b'),
      interventions: whole.interventions.filter(({ project }) => project !== 'b'),
    }
    const drawn = (drawnCase: BusinessCase) => simulateSync(drawnCase, { draws: 200, seed: 5 }).society
    expect(drawn(businessCase)).toEqual(drawn(onlyThese))
  })

  it('counts what a project costs and brings by dates, each start with the amounts of its own months', async () => {
    const byDate = (early: number, late: number) => [
      { from: '2024-01', value: early },
      { from: '2025-01', value: late },
    ]
    const dated = {
      id: 'doen-a',
      project: 'a',
      targetGroup: 'groep',
      costs: [
        {
          id: 'k',
          kind: 'yearly',
          from: '2024-01',
          through: '2025-12',
          amount: byDate(20_000, 40_000),
          budget: 'plan',
        },
      ],
      income: [
        {
          id: 'o',
          kind: 'yearly',
          from: '2024-01',
          through: '2025-12',
          amount: byDate(50_000, 60_000),
          recipients: 'regio',
        },
      ],
    }
    const changes = (choice: object, in2024: number) => ({
      projects: [{ id: 'a', line: 'een' }],
      interventions: [dated],
      choice,
      budget: { amount: 80_000 + in2024, planned: { 2024: in2024, 2025: 40_000, 2026: 40_000 } },
    })
    // In 2024 and 2025: 50,000 + 60,000 - 20,000 - 40,000. A year later the amounts are those of 2025, twice.
    const now = await choose(threeProjects(changes({}, 20_000)))
    expect(now.gain.toNumber()).toBeCloseTo(50_000, 6)
    expect(now.results.budget?.used.map((used) => used.toNumber())).toEqual([20_000, 40_000, 0])
    const later = await choose(threeProjects(changes({ startYears: { a: [2024, 2025] } }, 10_000)))
    expect(later.chosen).toEqual([{ project: 'a', startYear: 2025, yearsLate: 1 }])
    expect(later.gain.toNumber()).toBeCloseTo(40_000, 6)
    expect((await choose(threeProjects(changes({}, 10_000)))).chosen).toEqual([])
  })

  it('is written as a sentence, a table and JSON that its schema reads', async () => {
    const businessCase = threeProjects({ choice: { atLeast: [{ line: 'twee', projects: 1 }] } })
    const choice = await choose(businessCase)
    const text = choiceText(businessCase, choice, { language: 'nl' })
    expect(text).toMatch(/van de 3 projecten beginnen er 2\.\sTegenover geen enkel project scheelt dat € 150\.000/)
    expect(text).toMatch(/b\s+€ 20\.000\s+× 1,10\s+a/)
    expect(text).toContain('Voorwaarden: minstens 1 van de projecten van twee.')
    const read = choiceSchema.parse(JSON.parse(choiceJson(choice)))
    expect(read.gain).toBe('150000')
    expect(read.leftOut[0]?.entersAt).toBeCloseTo(1.1, 9)
    expect(JSON.parse(readFileSync('choice.schema.json', 'utf8'))).toEqual(choiceJsonSchema())
  })
})

const twoYears = { amount: 200_000, planned: { 2024: 100_000, 2025: 100_000 } }

/** B is paid by the region, so that it uses nothing of the budget; C costs more than it brings. */
const threeInterventions = () => {
  const one = (id: string, cost: number, income: number, paid: object) => ({
    id: `doen-${id}`,
    project: id,
    targetGroup: 'groep',
    costs: [{ id: 'kosten', kind: 'once', month: '2024-01', amount: cost, ...paid }],
    income: [{ id: 'opbrengst', kind: 'once', month: '2024-01', amount: income, recipients: 'gemeente' }],
  })
  return [
    one('a', 60_000, 150_000, { budget: 'plan' }),
    one('b', 50_000, 120_000, { payers: 'regio' }),
    one('c', 40_000, 30_000, { budget: 'plan' }),
  ]
}
