import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { bestPortfolio } from '../../src/programme/choose/index.js'
import { fewPortfolios } from '../../src/programme/portfolio/few-portfolios.js'
import { loadHighs } from '../../src/programme/portfolio/load-highs.js'
import { portfolioSolver } from '../../src/programme/portfolio/portfolio-solver.js'

const alternative = fc.record({
  value: fc.integer({ min: -50, max: 100 }),
  uses: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 2 }),
})

const problem = fc.record({
  budgets: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 2 }),
  decisions: fc.array(fc.array(alternative, { maxLength: 3 }), { maxLength: 6 }),
})

describe('the best portfolio of many', () => {
  it('takes the first of two that do not fit together', async () => {
    const { taken, value, used } = await bestPortfolio({
      budgets: [100_000],
      decisions: [[{ value: 90_000, uses: [60_000] }], [{ value: 70_000, uses: [50_000] }]],
    })
    expect(taken).toEqual([0, null])
    expect(value.toNumber()).toBe(90_000)
    expect(used.map(String)).toEqual(['60000'])
  })

  it('uses a budget to the last cent, in decimals', async () => {
    const third = { value: 1, uses: ['0.1'] }
    const { taken, used } = await bestPortfolio({ budgets: ['0.3'], decisions: [[third], [third], [third], [third]] })
    expect(taken.filter((place) => place !== null)).toHaveLength(3)
    expect(used.map(String)).toEqual(['0.3'])
  })

  it('is worth as much as the best of all portfolios, and fits', async () => {
    await fc.assert(
      fc.asyncProperty(problem, async ({ budgets, decisions }) => {
        const all = decisions.reduce<readonly { value: number; used: readonly number[] }[]>(
          (before, alternatives) =>
            before.flatMap((each) => [
              each,
              ...alternatives.map(({ value, uses }) => ({
                value: each.value + value,
                used: each.used.map((use, year) => use + (uses[year] as number)),
              })),
            ]),
          [{ value: 0, used: [0, 0] }],
        )
        const fitting = all.filter(({ used }) => used.every((use, year) => use <= (budgets[year] as number)))
        const found = await bestPortfolio({ budgets, decisions })
        expect(found.value.toNumber()).toBe(Math.max(...fitting.map(({ value }) => value)))
        found.used.forEach((use, year) => {
          expect(use.lte(budgets[year] as number)).toBe(true)
        })
      }),
    )
  })

  it('is the best of those that are tried one by one, where these are few', async () => {
    const highs = await loadHighs()
    const nothing = { value: 0, counts: [0, 0], projects: 0, yearsLate: 0 }
    fc.assert(
      fc.property(problem, fc.integer({ min: 0, max: 40 }), ({ budgets, decisions }, least) => {
        const stated = {
          limits: [...budgets.map((most) => ({ most })), { least }],
          decisions: decisions.map((alternatives) => ({
            alternatives: [
              nothing,
              ...alternatives.map(({ value, uses }) => ({
                value,
                counts: [...uses, uses[0] as number],
                projects: 1,
                yearsLate: 0,
              })),
            ],
          })),
        }
        const few = fewPortfolios(stated) ?? []
        const valueOf = (taken: readonly number[]): number =>
          taken.reduce((sum, place, at) => sum + (stated.decisions[at]?.alternatives[place]?.value ?? 0), 0)
        const found = portfolioSolver(highs, stated).best()
        expect(found === undefined).toBe(few.length === 0)
        if (found !== undefined) expect(found.value).toBeCloseTo(Math.max(...few.map(valueOf)), 6)
      }),
    )
  })
})
