import { describe, expect, it } from 'vitest'

import { evaluate } from '../../src/evaluation/index.js'
import { caseOf, handInput, programmeInput } from '../report/evaluation/evaluated-cases.js'

const [team] = handInput.interventions
const evaluated = (realised: object, more: object = {}) =>
  evaluate(
    caseOf({
      ...handInput,
      interventions: [{ ...team, costs: [{ id: 'loon', kind: 'yearly', amount: 1000, payers: 'gemeente' }], ...more }],
      realised: { through: '2026-12', interventions: { team: realised } },
    }),
    { draws: 20 },
  )

describe('planned, realised so far and forecast beside each other', () => {
  it('count who enters and what it costs', () => {
    // 1,000 a year in two years is planned; 700 was spent in the first.
    const { outcomes } = evaluated({ enrolled: { 2026: 60 }, spent: { loon: { 2026: 700 } } })
    const numbers = ({ planned, soFar, forecast, difference }: typeof outcomes.costs) =>
      [planned, soFar, forecast, difference].map((each) => Number(each.toFixed(9)))
    const [own] = outcomes.interventions
    expect(own === undefined ? [] : numbers(own.entering)).toEqual([100, 60, 60, -40])
    expect(own === undefined ? [] : numbers(own.costs)).toEqual([2000, 700, 1700, -300])
    expect(numbers(outcomes.costs)).toEqual([2000, 700, 1700, -300])
    // Planned saves 50,000 in all, the forecast 60 x 0.5 x 1,000.
    expect(numbers(outcomes.welfare)).toEqual([48_000, expect.any(Number), 28_300, -19_700])
  })

  it('sum the years of a party to its difference, without discounting', () => {
    const { outcomes } = evaluated({ enrolled: { 2026: 60 }, spent: { loon: { 2026: 700 } } })
    for (const { cash, byYear } of outcomes.parties) {
      const total = byYear.difference.reduce((sum, each) => sum + each.toNumber(), 0)
      expect(total).toBeCloseTo(cash.difference.toNumber(), 9)
    }
  })

  it('sum the costs of interventions to those of all parties', () => {
    const { outcomes } = evaluate(caseOf(programmeInput), { draws: 20 })
    for (const part of ['planned', 'soFar', 'forecast', 'difference'] as const)
      expect(outcomes.interventions.reduce((sum, { costs }) => sum + costs[part].toNumber(), 0)).toBeCloseTo(
        outcomes.costs[part].toNumber(),
        6,
      )
  })
})

describe('directions', () => {
  it.each([
    ['less', { enrolled: { 2026: 60 } }],
    ['more', { enrolled: { 2026: 120 } }],
    // As many as planned, all in the first month.
    ['other', { enrolled: { '2026-01': 100 } }],
    ['other', {}],
  ])('of enrolment: %s', (direction, realised) => {
    expect(evaluated(realised).directions.enrolment).toBe(direction)
  })

  it.each([
    ['less', { enrolled: { 2026: 60 }, success: { of: 60, succeeded: 24 } }],
    ['more', { enrolled: { 2026: 60 }, success: { of: 60, succeeded: 36 } }],
    // Half of those counted, and now less is expected of others.
    ['less', { enrolled: { 2026: 60 }, success: { of: 60, succeeded: 30 }, forecast: { success: 0.4 } }],
    ['other', { enrolled: { 2026: 60 }, success: { of: 60, succeeded: 36 }, forecast: { success: 0.4 } }],
  ])('of success: %s', (direction, realised) => {
    expect(evaluated(realised).directions.reach).toBe(direction)
  })

  it.each([
    ['less', { spent: { loon: { 2026: 700 } } }],
    ['more', { spent: { loon: { 2026: 1500 } } }],
    ['other', { spent: { loon: { 2026: 1000 } } }],
  ])('of spending: %s', (direction, realised) => {
    expect(evaluated(realised).directions.costs).toBe(direction)
  })
})

describe('what was measured', () => {
  it('has a band of 80 % where the plan is one number too', () => {
    // 0.9 on average, spread 0.2 over 16: 0.05 for the mean, and 1.2816 of these to either side.
    const [learned] = evaluated({ measured: { wmo: { mean: 0.9, sd: 0.2, n: 16 } } }).learned
    expect(learned?.effects[0]?.p10).toBeCloseTo(0.9 - 1.281552 * 0.05, 6)
    expect(learned?.effects[0]?.p90).toBeCloseTo(0.9 + 1.281552 * 0.05, 6)
  })
})
