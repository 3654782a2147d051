import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase, type BusinessCaseInput } from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { numbers, resultsOf, type Changes } from './small-case.js'

/**
 * A budget of 600 a year in 2024 and 2025 pays a team; from 2026 on the municipality pays 600 a year from its regular
 * budget. Four households each save the municipality 100 and the insurer 50 a year, from January 2024 on. A second
 * project has once-only money alone.
 */
const programme = (changes: Changes = {}): Changes => ({
  name: 'Programma',
  timeline: { from: '2024-01', through: '2027-12' },
  prices: { level: 2024 },
  discounting: { rate: 0.25 },
  parties: [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }],
  targetGroups: [{ id: 'groep', households: 10 }],
  costItems: [
    { id: 'wmo', targetGroup: 'groep', domain: 'wmo', volume: 12, price: 100, payers: 'gemeente' },
    { id: 'ggz', targetGroup: 'groep', domain: 'ggz', volume: 12, price: 100, payers: 'zorgverzekeraar' },
  ],
  projects: [{ id: 'recept', name: 'Sociaal recept' }, { id: 'poh' }],
  budget: { id: 'plan', amount: 1200, sources: 'gemeente', planned: { 2024: 600, 2025: 600 } },
  interventions: [
    {
      id: 'makelaar',
      project: 'recept',
      targetGroup: 'groep',
      enrolment: [{ from: '2024-01', through: '2024-01', households: 4, per: 'cohort' }],
      costs: [
        {
          id: 'pilot',
          kind: 'yearly',
          amount: 500,
          from: '2024-01',
          through: '2025-12',
          budget: 'plan',
          funding: 'incidental',
        },
        { id: 'gewoon', kind: 'yearly', amount: 600, from: '2026-01', payers: 'gemeente' },
      ],
      effects: [
        { costItem: 'wmo', amount: 100, evidence: 'probable' },
        { costItem: 'ggz', amount: 50, evidence: 'probable' },
      ],
    },
    {
      id: 'ondersteuner',
      project: 'poh',
      targetGroup: 'groep',
      costs: [{ id: 'start', kind: 'once', month: '2024-01', amount: 100, budget: 'plan' }],
    },
  ],
  ...changes,
})

describe('what projects ask of the regular budget after the budget', () => {
  it('is 600 a year in 2026 and 2027, with 400 of savings for the same party against it', () => {
    const { structural } = resultsOf(programme())
    expect(structural?.after).toBe(2025)
    expect(structural?.lines.map(({ project, party }) => [project, party])).toEqual([['recept', 'gemeente']])
    const [line] = structural?.lines ?? []
    expect(numbers(line?.asked)).toEqual([0, 0, 600, 600])
    expect(numbers(line?.saved)).toEqual([0, 0, 400, 400])
    expect(numbers(line?.net)).toEqual([0, 0, -200, -200])
    expect(structural?.parties).toEqual([{ party: 'gemeente', asked: line?.asked, saved: line?.saved, net: line?.net }])
  })

  it('is not there where no year follows the budget, or there is none', () => {
    expect(
      resultsOf(programme({ timeline: { from: '2024-01', through: '2025-12' }, projects: [], interventions: [] }))
        .structural,
    ).toBe(undefined)
    const without = programme({ projects: [], interventions: [] })
    delete (without as { budget?: unknown }).budget
    expect(resultsOf(without).structural).toBe(undefined)
  })

  it('sums over projects to the structural costs of each party in the years after the budget', () => {
    const withBudget = (input: BusinessCaseInput): BusinessCaseInput => ({
      ...input,
      // A project has interventions: the first, or the second and those after the third.
      projects: ['een', 'twee'].slice(0, input.interventions.length).map((id) => ({ id })),
      budget: input.budget ?? {
        id: 'plan',
        amount: 0,
        sources: input.parties[0]?.id ?? '',
        planned: { [input.timeline.from.slice(0, 4)]: 0 },
      },
      interventions: input.interventions.map((intervention, at) => ({
        ...intervention,
        project: at === 2 ? undefined : at === 0 ? 'een' : 'twee',
      })),
    })
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), (input) => {
        const parsed = parseBusinessCase(withBudget(input))
        if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
        const { structural, parties, budgetYears } = calculate(parsed.businessCase)
        const last = Math.max(...Object.keys(parsed.businessCase.budget?.planned ?? {}).map(Number))
        expect(structural === undefined).toBe(!budgetYears.some((year) => year > last))
        for (const { id, cash } of parties)
          for (const [at, year] of budgetYears.entries()) {
            const asked = (structural?.lines ?? [])
              .filter(({ party }) => party === id)
              .reduce((sum, line) => sum.plus(line.asked[at]!), cash.costs.total.times(0))
            // Costs are negative. Those that are not incidental are structural; through the year of the budget nothing is asked.
            const own = cash.incidentalCosts.byYear[at]!.minus(cash.costs.byYear[at]!)
            const expected = year > last ? own : own.times(0)
            const size = cash.costs.byYear[at]!.abs().plus(1)
            expect(asked.minus(expected).abs().lte(size.times('1e-25'))).toBe(true)
          }
      }),
    )
  })
})

const framework = {
  scale: { lowest: 1, highest: 5 },
  criteria: [
    { id: 'preventie', weight: 0.4, threshold: 3 },
    { id: 'betaalbaar', weight: 0.35 },
    { id: 'blijvend', weight: 0.25, threshold: 3 },
  ],
}
const scored = (preventie: number, betaalbaar: number, blijvend?: number): Changes => ({
  preventie: { score: preventie, reason: 'omdat' },
  betaalbaar: { score: betaalbaar, reason: 'omdat' },
  ...(blijvend === undefined ? {} : { blijvend: { score: blijvend, reason: 'omdat' } }),
})

describe('the assessment framework', () => {
  it('weighs 4, 3 and 2 to 1.6 + 1.05 + 0.5 = 3.15, and says which threshold is not met', () => {
    const { framework: found } = resultsOf(
      programme({
        framework,
        projects: [
          { id: 'recept', scores: scored(4, 3, 2) },
          { id: 'poh', scores: scored(3, 5) },
        ],
      }),
    )
    const [recept, poh] = found ?? []
    expect(recept?.weighted?.toNumber()).toBe(3.15)
    expect(recept?.scores.map(({ margin }) => margin?.toNumber())).toEqual([1, undefined, -1])
    expect([recept?.below, recept?.unscored]).toEqual([['blijvend'], []])
    // A score that equals the threshold meets it; without a score on each criterion nothing is weighed.
    expect([poh?.weighted, poh?.below, poh?.unscored]).toEqual([null, [], ['blijvend']])
  })

  it('changes no amount of the case', () => {
    const plain = resultsOf(programme())
    const weighed = resultsOf(
      programme({ framework, projects: [{ id: 'recept', scores: scored(5, 5, 5) }, { id: 'poh' }] }),
    )
    expect(weighed.society).toEqual(plain.society)
    expect(weighed.programme).toEqual(plain.programme)
  })

  it('has a weighted score between the lowest and the highest score given, and a project that scores n on all has n', () => {
    const score = fc.integer({ min: 0, max: 10 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 }),
        score,
        (given, same) => {
          const parts = given.reduce((sum, [, part]) => sum + part, 0)
          const criteria = given.map(([, part], at) => ({
            id: `c${at}`,
            // Parts in thousandths, the last with what is left, so that they sum to 1.
            weight: `0.${String(at === given.length - 1 ? 0 : Math.floor((part / parts) * 999)).padStart(3, '0')}`,
          }))
          const rest = 1000 - criteria.reduce((sum, { weight }) => sum + Number(weight.slice(2)), 0)
          criteria[given.length - 1]!.weight = rest === 1000 ? '1' : `0.${String(rest).padStart(3, '0')}`
          const scoresOf = (of: (at: number) => number): Changes =>
            Object.fromEntries(criteria.map(({ id }, at) => [id, { score: of(at), reason: 'omdat' }]))
          const { framework: found } = resultsOf(
            programme({
              framework: { scale: { lowest: 0, highest: 10 }, criteria },
              projects: [
                { id: 'recept', scores: scoresOf((at) => given[at]![0]) },
                { id: 'poh', scores: scoresOf(() => same) },
              ],
            }),
          )
          const [own, even] = (found ?? []).map(({ weighted }) => weighted!.toNumber())
          expect(own).toBeGreaterThanOrEqual(Math.min(...given.map(([each]) => each)))
          expect(own).toBeLessThanOrEqual(Math.max(...given.map(([each]) => each)))
          expect(even).toBe(same)
        },
      ),
    )
  })
})

describe('steering figures', () => {
  const line = {
    domain: 'jeugdzorg',
    year: 2023,
    budgeted: 50_000_000,
    spent: 55_000_000,
    inhabitants: 100_000,
    references: [
      { municipality: 'A', spent: 60_000_000, inhabitants: 150_000, source: 'verzonnen' },
      { municipality: 'B', spent: 25_000_000, inhabitants: 50_000, source: 'verzonnen' },
    ],
  }

  it('sets 55 million against 50 million, and 550 for each inhabitant against 400, 500 and 425 together', () => {
    const [found] = resultsOf(programme({ steering: [line] })).steering
    expect(found?.above?.toNumber()).toBe(5_000_000)
    expect(found?.ratio?.toNumber()).toBe(1.1)
    expect(found?.perInhabitant?.toNumber()).toBe(550)
    expect(
      found?.references.map(({ municipality, perInhabitant }) => [municipality, perInhabitant.toNumber()]),
    ).toEqual([
      ['A', 400],
      ['B', 500],
    ])
    // 85 million over 200,000 inhabitants; the plain mean of 400 and 500 would be 450.
    expect(found?.reference?.toNumber()).toBe(425)
    expect(found?.aboveReference?.toNumber()).toBe(125)
  })

  it('brings amounts of another year to the price level of the case', () => {
    const prices = {
      level: 2024,
      index: 'eigen',
      indices: [{ id: 'eigen', source: 'verzonnen', values: { 2022: 100, 2024: 110 } }],
    }
    const [found] = resultsOf(
      programme({ prices, steering: [{ ...line, spent: { value: 55_000_000, priceLevel: 2022 } }] }),
    ).steering
    expect(found?.spent?.toNumber()).toBe(60_500_000)
  })

  it('says no more than is known', () => {
    const [budgeted, nothing] = resultsOf(
      programme({
        steering: [
          { domain: 'wmo', year: 2024, budgeted: 10 },
          { domain: 'ggz', year: 2024, budgeted: 0, spent: 5 },
        ],
      }),
    ).steering
    expect(Object.keys(budgeted ?? {}).sort()).toEqual(['budgeted', 'domain', 'references', 'year'])
    expect([nothing?.ratio, nothing?.above?.toNumber()]).toEqual([null, 5])
  })
})
