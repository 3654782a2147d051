import { describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase, type BusinessCaseInput, type InterventionInput } from '../../src/index.js'

/**
 * A team of 1,200 a year for two years, and twelve households in 2026, one a month, of each of which 100 a month is
 * saved from the month in which it enters. Three years, without discounting.
 */
const input = (intervention: Partial<InterventionInput> = {}, more: object = {}): BusinessCaseInput => ({
  name: 'Later begonnen',
  timeline: { from: '2026-01', through: '2028-12', step: 'month' },
  prices: { level: 2026 },
  discounting: { schedule: [{ fromYear: 0, rate: 0 }] },
  parties: [{ id: 'gemeente' }],
  targetGroups: [{ id: 'groep', households: 12 }],
  costItems: [{ id: 'hulp', targetGroup: 'groep', domain: 'wmo', volume: 12, price: 100, payers: 'gemeente' }],
  interventions: [
    {
      id: 'team',
      targetGroup: 'groep',
      enrolment: [{ from: '2026-01', through: '2026-12', households: 12, per: 'cohort' }],
      costs: [
        { id: 'loon', kind: 'yearly', amount: 1200, from: '2026-01', through: '2027-12', payers: 'gemeente' },
        { id: 'opzet', kind: 'once', amount: 500, month: '2026-01', payers: 'gemeente' },
      ],
      effects: [{ costItem: 'hulp', reduction: 1, evidence: 'demonstrated', profile: { duration: 12 } }],
      ...intervention,
    },
  ],
  ...more,
})

const read = (stated: BusinessCaseInput) => {
  const parsed = parseBusinessCase(stated)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('; '))
  return calculate(parsed.businessCase)
}

const problems = (stated: BusinessCaseInput): readonly string[] => {
  const parsed = parseBusinessCase(stated)
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('an actual start', () => {
  it('moves enrolment, costs and effects by the months between', () => {
    // As planned: 12 households x 12 months x 100 = 14,400 saved, and 2 x 1,200 + 500 = 2,900 paid: 11,500.
    expect(read(input()).parties[0]?.cash.npv.toString()).toBe('11500')
    // Six months later all of it still falls within 2028: nothing changes without discounting.
    const later = read(input({ start: { planned: '2026-01', actual: '2026-07' } }))
    expect(later.parties[0]?.cash.npv.toString()).toBe('11500')
    expect(later.parties[0]?.cash.costs.byYear.join(' ')).toBe('-1100 -1200 -600')
    expect(later).toMatchObject({
      costOfDelay: { interventions: [{ intervention: 'team', months: 6, planned: '2026-01', actual: '2026-07' }] },
    })
  })

  it('costs what falls after the timeline, which is reported and not refused', () => {
    // 18 months later the households of July 2027 through June 2028 save until December 2028: 12 of them 12 months or
    // less. Who enters in month k of 12 (k = 0 in July 2027) saves min(12, 18 - k) months: 7 x 12 and 11 + 10 + 9 + 8 + 7
    // = 129 months, 12,900. The team runs from July 2027: 18 of its 24 months, 1,800, and 500.
    const { costOfDelay, parties, beyondHorizon } = read(input({ start: { planned: '2026-01', actual: '2027-07' } }))
    expect(parties[0]?.cash.npv.toString()).toBe('10600')
    expect(costOfDelay?.parties[0]?.cash.planned.toString()).toBe('11500')
    expect(costOfDelay?.parties[0]?.cash.difference.toString()).toBe('-900')
    expect(beyondHorizon.map(({ households, costs }) => [households.toString(), costs.toString()])).toEqual([
      ['0', '-600'],
    ])
  })

  it('with a fixed end cuts enrolment, yearly costs and one-offs, and not effects', () => {
    // Nine months late, and the project ends in December 2026: October through December, three households that save 12
    // months each, 3,600; the team costs 3 months, 300, and the set-up falls in October: 500.
    const { parties, costOfDelay, beyondHorizon } = read(
      input({ start: { planned: '2026-01', actual: '2026-10', end: '2026-12', reason: 'Vacatures' } }),
    )
    expect(parties[0]?.cash.costs.total.toString()).toBe('-800')
    expect(parties[0]?.cash.savings.total.toString()).toBe('3600')
    // As planned with the same end: 12 households, 14,400, less a year of the team and the set-up: 12,700.
    expect(costOfDelay?.parties[0]?.cash.planned.toString()).toBe('12700')
    expect(costOfDelay?.society.cash.difference.toString()).toBe('-9900')
    // Nine households of the twelve, and 21 months of the team, are lost.
    expect(beyondHorizon.map(({ households, costs }) => [households.toString(), costs.toString()])).toEqual([
      ['9', '-2100'],
    ])
  })

  it('values what a fixed end cuts at the amount of the months that it cuts', () => {
    // 1,200 a year in 2026 and 600 from 2027 on. Planned for 24 months, six months late: July 2026 through June 2028. The
    // project ends in September 2026, so 3 months at 100 are paid; 3 at 100 and 18 at 50 are not: 300 + 900.
    const { parties, beyondHorizon } = read(
      input({
        start: { planned: '2026-01', actual: '2026-07', end: '2026-09' },
        costs: [
          {
            id: 'loon',
            kind: 'yearly',
            amount: [{ value: 1200 }, { from: '2027-01', value: 600 }],
            from: '2026-01',
            through: '2027-12',
            payers: 'gemeente',
          },
        ],
      }),
    )
    expect(parties[0]?.cash.costs.total.toString()).toBe('-300')
    expect(beyondHorizon.map(({ costs }) => costs.toString())).toEqual(['-1200'])
  })

  it('values what is moved past the end of the timeline at the last amount', () => {
    // Thirty months late: July 2028 through June 2030, of which 6 months at 50 are paid, and 18 at 50 are not.
    const { parties, beyondHorizon } = read(
      input({
        start: { planned: '2026-01', actual: '2028-07' },
        enrolment: [],
        effects: [],
        costs: [
          {
            id: 'loon',
            kind: 'yearly',
            amount: [{ value: 1200 }, { from: '2027-01', value: 600 }],
            from: '2026-01',
            through: '2027-12',
            payers: 'gemeente',
          },
        ],
      }),
    )
    expect(parties[0]?.cash.costs.total.toString()).toBe('-300')
    expect(beyondHorizon.map(({ costs }) => costs.toString())).toEqual(['-900'])
  })

  it.each([
    [{ start: { planned: '2026-07', actual: '2026-03' } }, {}, 'actual-start interventions.0.start.actual'],
    [{ start: { planned: '2025-07', actual: '2026-03' } }, {}, 'actual-start interventions.0.start.planned'],
    [
      { start: { planned: '2026-01', actual: '2026-07', end: '2026-06' } },
      {},
      'actual-start interventions.0.start.end',
    ],
    [
      { start: { planned: '2026-01', actual: '2026-07' }, startDelay: 3 },
      {},
      'actual-start interventions.0.startDelay',
    ],
    [
      { start: { planned: '2026-01', actual: '2026-03', end: '2026-06' } },
      { startDelay: 1 },
      'actual-start interventions.0.start.end',
    ],
  ])('that cannot be is a problem at its place: %j', (intervention, more, problem) => {
    expect(problems(input(intervention, more))).toEqual([problem])
  })
})
