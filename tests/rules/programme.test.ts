import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase, resultsJson } from '../../src/index.js'
import { ZERO } from '../../src/money/index.js'
import { mergeProgramme } from '../../src/programme/index.js'
import { programmeText } from '../../src/report/programme/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { numbers, resultsOf, type Changes } from './small-case.js'

/**
 * Two projects under a budget of 1,000 a year in 2024 and 2025, of which the municipality has 75 % and the region the
 * rest. The first costs 800 in 2024, the second 600 a year in both years with a contingency of 10 %.
 */
const programme = (changes: Readonly<Record<string, unknown>> = {}): Changes => ({
  name: 'Programma',
  timeline: { from: '2024-01', through: '2025-12' },
  prices: { level: 2024 },
  discounting: { rate: 0.25 },
  parties: [{ id: 'gemeente' }, { id: 'regio' }, { id: 'zorgverzekeraar' }],
  targetGroups: [{ id: 'groep', households: 10 }],
  costItems: [{ id: 'ggz', targetGroup: 'groep', domain: 'ggz', volume: 12, price: 100, payers: 'zorgverzekeraar' }],
  projects: [{ id: 'recept', name: 'Sociaal recept' }, { id: 'poh' }],
  budget: {
    id: 'plan',
    amount: 3000,
    sources: { gemeente: 0.75, regio: 0.25 },
    planned: { 2024: 1500, 2025: 1500 },
    unspent: 'carries-over',
    within: { name: 'Sociaal domein', amount: 600_000 },
  },
  interventions: [
    {
      id: 'makelaar',
      project: 'recept',
      targetGroup: 'groep',
      enrolment: [{ from: '2024-01', through: '2024-01', households: 5, per: 'cohort' }],
      costs: [{ id: 'start', kind: 'once', month: '2024-01', amount: 800, budget: 'plan' }],
      effects: [{ costItem: 'ggz', amount: 200, evidence: 'probable' }],
    },
    {
      id: 'ondersteuner',
      project: 'poh',
      targetGroup: 'groep',
      costs: [{ id: 'loon', kind: 'yearly', amount: 600, contingency: 0.1, budget: 'plan' }],
    },
  ],
  agreements: [
    {
      id: 'bijdrage',
      kind: 'contribution',
      payer: 'zorgverzekeraar',
      recipient: 'gemeente',
      once: { month: '2024-01', amount: 100 },
    },
  ],
  ...changes,
})

describe('a programme', () => {
  it('uses its budget by year: 800 + 660 of 1,500, and then 660 of 1,540', () => {
    const { budget } = resultsOf(programme())
    expect(numbers(budget?.planned)).toEqual([1500, 1500])
    expect(numbers(budget?.used)).toEqual([1460, 660])
    expect(numbers(budget?.available)).toEqual([1500, 1540])
    expect(numbers(budget?.left)).toEqual([40, 880])
    expect(budget?.underspend.toNumber()).toBe(880)
    expect(budget?.share?.toNumber()).toBe(0.005)
  })

  it('prints a larger budget of another price level in the euros of the case, of which it is a share', () => {
    const { budget } = programme() as { budget: Changes }
    const stated = (amount: unknown) =>
      resultsOf(
        programme({
          prices: {
            level: 2024,
            index: 'eigen',
            indices: [{ id: 'eigen', source: 'verzonnen', values: { 2022: 100, 2024: 110 } }],
          },
          budget: { ...budget, within: { name: 'Sociaal domein', amount } },
        }),
      )
    // 600,000 euros of 2022 are 660,000 of 2024: 3,000 is 0.4545... % of those.
    const results = stated({ value: 600_000, priceLevel: 2022 })
    expect(results.budget?.larger?.toNumber()).toBe(660_000)
    const lines = (language: 'nl' | 'en') => programmeText(results, { language }).replaceAll(/\s+/g, ' ')
    expect(lines('nl')).toContain(
      'Dat budget is 0,5% van: Sociaal domein (€ 660.000 in euro’s van 2024; opgegeven is € 600.000 in euro’s van 2022).',
    )
    expect(lines('en')).toContain(
      'That budget is 0.5% of: Sociaal domein (€660,000 in euros of 2024; €600,000 in euros of 2022 is stated).',
    )
    expect(programmeText(stated(600_000), { language: 'nl' }).replaceAll(/\s+/g, ' ')).toContain(
      'Dat budget is 0,5% van: Sociaal domein (€ 600.000).',
    )
  })

  it('lets what a year leaves lapse where that is said', () => {
    const { budget } = programme() as { budget: Changes }
    const results = resultsOf(programme({ budget: { ...budget, unspent: 'lapses' } }))
    expect(numbers(results.budget?.available)).toEqual([1500, 1500])
    expect(numbers(results.budget?.left)).toEqual([40, 840])
  })

  it('is refused where a year uses more than is available', () => {
    const { budget } = programme() as { budget: Changes }
    expect(() => resultsOf(programme({ budget: { ...budget, planned: { 2024: 1400, 2025: 1600 } } }))).toThrow(
      /In 2024 €1,460 is paid from the budget 'plan', and €1,400 is available: €60 too much/,
    )
  })

  it('has its costs paid by the sources of the budget in their shares', () => {
    const { parties } = resultsOf(programme())
    expect(parties.map(({ cash }) => numbers(cash.costs.byYear))).toEqual([
      [-1095, -495],
      [-365, -165],
      [0, 0],
    ])
  })

  it('says what each project comes to, and each euro of the budget', () => {
    const { programme: accounts } = resultsOf(programme())
    const [recept, poh] = accounts?.projects ?? []
    // 800 in 2024; five households save 200 a year: 1,000 in 2024 and 1,000 / 1.25 = 800 in 2025.
    expect([recept?.welfare.toNumber(), recept?.cash.toNumber()]).toEqual([1000, 1000])
    expect(recept?.budget?.welfarePerEuro?.toNumber()).toBe(1.25)
    expect(recept?.payback).toMatchObject({ kind: 'after' })
    expect(recept?.evidence.probable.toNumber()).toBe(1800)
    expect(recept?.parties.map(({ party, cash }) => [party, cash.toNumber()])).toEqual([
      ['gemeente', -600],
      ['regio', -200],
      ['zorgverzekeraar', 1800],
    ])
    // 660 in 2024 and 660 / 1.25 = 528 in 2025, and nothing saved.
    expect(poh?.cash.toNumber()).toBe(-1188)
    expect(poh?.payback.kind).toBe('never')
    expect(accounts?.programme.parties.map(({ cash }) => cash.toNumber())).toEqual([100, 0, -100])
  })

  it('sums over projects and its own row to the whole', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), (input) => {
        const parsed = parseBusinessCase(input)
        if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
        const results = calculate(parsed.businessCase)
        if (results.programme === undefined) return
        const rows = [...results.programme.projects, results.programme.programme]
        const used = rows.map(({ budget }) => budget?.used.total ?? ZERO).reduce((sum, each) => sum.plus(each))
        const all = results.budget?.usedTotal ?? ZERO
        expect(used.minus(all).abs().lte(all.abs().plus(1).times('1e-25'))).toBe(true)
        for (const [at, party] of results.parties.entries())
          for (const view of ['cash', 'welfare'] as const) {
            const total = rows.map((row) => row.parties[at]![view]).reduce((sum, each) => sum.plus(each))
            const whole = party[view].npv
            expect(total.minus(whole).abs().lte(whole.abs().plus(1).times('1e-25'))).toBe(true)
          }
      }),
    )
  })
  it('is the same from one file and from a file for each project', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), fc.boolean(), (input, shared) => {
        const { interventions, projects = [], ...own } = input
        // Each file has the interventions of its project, and at times a copy of what the programme states.
        const files = projects.map(({ id }) => ({
          project: id,
          file: `${id}.yaml`,
          data: {
            ...(shared ? { timeline: own.timeline, costItems: own.costItems } : {}),
            interventions: interventions
              .filter(({ project }) => project === id)
              .map((intervention) => ({ ...intervention, project: undefined })),
          },
        }))
        const merged = mergeProgramme(
          {
            ...own,
            interventions: interventions.filter(({ project }) => project === undefined),
            ...(projects.length === 0
              ? {}
              : { projects: projects.map((project) => ({ ...project, file: `${project.id}.yaml` })) }),
          },
          files,
        )
        expect(merged.findings).toEqual([])
        // Interventions of one project follow those of another; results are read in the order of the whole.
        const order = interventions
          .map((intervention, at) => ({
            intervention,
            at,
            of: projects.findIndex(({ id }) => id === intervention.project),
          }))
          .sort((one, other) => one.of - other.of || one.at - other.at)
          .map(({ intervention }) => intervention)
        const whole = { ...input, interventions: order }
        const [one, other] = [merged.data, whole].map((data) => parseBusinessCase(data))
        if (one?.ok !== true || other?.ok !== true) throw new Error('not in order')
        expect(one.businessCase).toEqual(other.businessCase)
        expect(resultsJson(calculate(one.businessCase))).toBe(resultsJson(calculate(other.businessCase)))
      }),
    )
  })
})
