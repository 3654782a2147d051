import { describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase, type BusinessCaseInput, type InterventionInput } from '../../src/index.js'

/**
 * Twelve households enter in 2026, one a month; of each in which it works 100 a month is saved for twelve months. A team
 * costs 1,200 a year in 2026 and 2027, a study of 500 is due in December 2026, and 10 comes in with each household. The
 * decision point is June 2026: at a success of 0.4 or more it goes on. Three years, without discounting.
 */
const input = (intervention: Partial<InterventionInput> = {}, more: object = {}): BusinessCaseInput => ({
  name: 'Beslismoment',
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
      stop: { at: '2026-06', unless: { success: 0.4 } },
      enrolment: [{ from: '2026-01', through: '2026-12', households: 12, per: 'cohort' }],
      success: 0.5,
      costs: [
        { id: 'loon', kind: 'yearly', amount: 1200, from: '2026-01', through: '2027-12', payers: 'gemeente' },
        { id: 'studie', kind: 'once', amount: 500, month: '2026-12', payers: 'gemeente' },
      ],
      income: [{ id: 'bijdrage', kind: 'per-household', amount: 10, recipients: 'gemeente' }],
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

const npv = (stated: BusinessCaseInput): string | undefined => read(stated).parties[0]?.cash.npv.toString()

describe('a decision point', () => {
  it('goes on where the success is the threshold or more, as if there were no decision', () => {
    // 12 households x 0.5 x 12 months x 100 = 7,200 saved; 120 of contributions; 2,400 + 500 paid.
    for (const stated of [
      input(),
      input({ success: 0.4 }),
      input({ stop: { at: '2026-06', unless: { success: 0.5 } } }),
    ])
      expect(read(stated).decisions).toMatchObject([{ intervention: 'team', goesOn: true }])
    expect(npv(input())).toBe('4420')
  })

  it('stops below it: nobody enters, costs and income end, and who entered keeps the effects', () => {
    // At 0.3 six households have entered: 6 x 0.3 x 12 x 100 = 2,160, and 60. The team costs 600, the study never comes.
    const stopped = read(input({ success: 0.3 }))
    expect(stopped.decisions).toMatchObject([{ at: '2026-06', month: '2026-06', goesOn: false }])
    expect(stopped.parties[0]?.cash.npv.toString()).toBe('1620')
    // Who entered in January saves 12 months of 2026, who entered in June 7: 57 x 30, and the other 15 months in 2027.
    expect(stopped.parties[0]?.savings.gross.byYear.map(String)).toEqual(['1710', '450', '0'])
  })

  it('lets costs wind down, and not enrolment', () => {
    // Three months more of the team: 300. A study of September would fall within them, that of December does not.
    const stop = { at: '2026-06', unless: { success: 0.4 }, windDown: 3 }
    expect(npv(input({ success: 0.3, stop }))).toBe('1320')
    expect(npv(input({ success: 0.3, stop: { ...stop, windDown: 6 } }))).toBe('520')
  })
})
