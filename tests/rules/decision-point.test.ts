import { describe, expect, it } from 'vitest'

import {
  calculate,
  calculationOf,
  parseBusinessCase,
  type BusinessCaseInput,
  type InterventionInput,
} from '../../src/index.js'
import { choose } from '../../src/programme/choose/index.js'

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

  it('moves with a later start, as all months of the intervention do', () => {
    // Six months later all that is planned still falls in the timeline: without discounting nothing changes.
    for (const later of [{ startDelay: 6 }, { start: { planned: '2026-01', actual: '2026-07' } }]) {
      const stopped = read(input({ success: 0.3, ...later }))
      expect(stopped.decisions).toMatchObject([{ at: '2026-06', month: '2026-12', goesOn: false }])
      expect(stopped.parties[0]?.cash.npv.toString()).toBe('1620')
      expect(npv(input({ success: 0.5, ...later }))).toBe('4420')
    }
  })

  it('counts what a later start moves past the end only as far as it would still come', () => {
    // Thirty months late in three years: January through June enter in July through December 2028. Of the team 18 of 24
    // months would fall after it, and of these none after it has stopped: of six planned months all are in 2028.
    const late = { start: { planned: '2026-01', actual: '2028-07' } }
    const beyond = (success: number) =>
      read(input({ success, ...late })).beyondHorizon.map(({ households, costs }) => [
        households.toString(),
        costs.toString(),
      ])
    expect(beyond(0.5)).toEqual([['6', '-2300']])
    expect(beyond(0.3)).toEqual([['0', '0']])
  })

  it('with a fixed end stops by whichever comes first', () => {
    // Four months late: June is October, and the end is August. Four households enter, and the team runs four months.
    const start = { planned: '2026-01', actual: '2026-05', end: '2026-08' }
    for (const success of [0.5, 0.3]) {
      // 4 x success x 12 x 100, and 40, less 400.
      expect(npv(input({ success, start }))).toBe(success === 0.5 ? '2040' : '1080')
    }
  })

  it('lets a budget be used as far as it goes on', () => {
    const budget = {
      budget: {
        id: 'plan',
        amount: 2400,
        sources: { gemeente: 1 },
        planned: { 2026: 1200, 2027: 1200 },
        unspent: 'carries-over',
      },
    }
    const costs = [{ id: 'loon', kind: 'yearly', amount: 1200, from: '2026-01', through: '2027-12', budget: 'plan' }]
    const used = (success: number) => read(input({ success, costs } as never, budget)).budget?.used.map(String)
    expect(used(0.5)).toEqual(['1200', '1200', '0'])
    expect(used(0.3)).toEqual(['600', '0', '0'])
  })

  it('moves with a project that starts in a later year, and counts in its results', async () => {
    // A year later it loses money where it goes on (4,420 as above, less 5,000 more), and gains where it stops: 1,620.
    const programme = (success: number, startYears: readonly number[]) =>
      input(
        {
          success,
          project: 'recept',
          costs: [
            { id: 'loon', kind: 'yearly', amount: 1200, from: '2026-01', through: '2027-12', payers: 'gemeente' },
            { id: 'studie', kind: 'once', amount: 500, month: '2026-12', payers: 'gemeente' },
            { id: 'later', kind: 'once', amount: 5000, month: '2026-12', payers: 'gemeente' },
          ],
        },
        {
          projects: [{ id: 'recept' }],
          choice: { startYears: { recept: startYears } },
        },
      )
    for (const [success, npv, chosen] of [
      [0.3, '1620', 1],
      [0.5, '-580', 0],
    ] as const) {
      const parsed = parseBusinessCase(programme(success, [2027]))
      if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('; '))
      expect(calculate(parsed.businessCase).programme?.projects[0]?.welfare.toString()).toBe(npv)
      const choice = await choose(parsed.businessCase)
      expect(choice.chosen).toHaveLength(chosen)
      expect(choice.gain.toNumber()).toBe(chosen === 1 ? 1620 : 0)
      expect(choice.results.decisions?.map(({ at, month }) => [at, month])).toEqual(
        chosen === 1 ? [['2026-06', '2027-06']] : undefined,
      )
    }
  })

  it('is read anew by what if', () => {
    const parsed = parseBusinessCase(input())
    if (!parsed.ok) throw new Error('not valid')
    const calculation = calculationOf(parsed.businessCase)
    const path = 'interventions.team.stop.unless.success'
    expect(calculation.whatIf({ 'interventions.team.success': 0.3 }).figure('gemeente.cash.npv').toString()).toBe(
      '1620',
    )
    expect(
      calculation
        .whatIf({ [path]: 0.5 })
        .figure('decisions.team.goesOn')
        .toString(),
    ).toBe('1')
    expect(
      calculation
        .whatIf({ [path]: 0.51 })
        .figure('decisions.team.goesOn')
        .toString(),
    ).toBe('0')
  })
})

describe('what is wrong with a decision point', () => {
  const problems = (intervention: Partial<InterventionInput>, more: object = {}): readonly string[] => {
    const parsed = parseBusinessCase(input(intervention, more))
    return parsed.ok ? [] : parsed.problems.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`)
  }

  it('is found all at once, with a remedy that works', () => {
    const at = 'interventions.0.stop'
    expect(problems({ stop: { at: '2029-01', unless: { success: 0.4 } } })).toEqual([
      expect.stringMatching(`^outside-timeline ${at}.at: `),
    ])
    expect(problems({ success: undefined })).toEqual([expect.stringMatching(`^decision-point ${at}: .*geen success`)])
    expect(problems({ stop: { at: '2026-06', unless: { success: 0.4 }, observed: 7 } })).toEqual([
      expect.stringMatching(`^decision-point ${at}.observed: er worden 7 .* volgens plan 6 in`),
    ])
    expect(problems({ stop: { at: '2026-06', unless: { success: 0.4 }, observed: 6 } })).toEqual([])
    const enrolment = [{ from: '2026-07', through: '2026-12', households: 12, per: 'cohort' as const }]
    expect(problems({ enrolment })).toEqual([expect.stringMatching(`^decision-point ${at}.at: .* nog niemand`)])
    const fund = {
      parties: [{ id: 'gemeente' }, { id: 'fonds', kind: 'fonds' }],
      fund: {
        party: 'fonds',
        deposits: [{ party: 'gemeente', share: 0.5 }],
        use: { enrolment: 'team' },
      },
    }
    expect(
      problems(
        {
          costs: [{ id: 'plek', kind: 'per-household', amount: 100, payers: 'gemeente' }],
          success: undefined,
        } as never,
        fund,
      ),
    ).toEqual([
      expect.stringMatching(`^decision-point ${at}: .*geen success`),
      expect.stringMatching(`^decision-point ${at}: het fonds koopt`),
    ])
  })
})
