import { describe, expect, it } from 'vitest'

import { parseBusinessCase } from '../../src/index.js'

interface Changes {
  readonly start?: object
  readonly [field: string]: unknown
}

/** Project `a` runs from 2024-03 through 2025-06; project `b` has nothing with months. */
const problemsOf = (choice: object, { start, ...more }: Changes = {}) => {
  const parsed = parseBusinessCase(
    {
      name: 'Keuze',
      timeline: { from: '2024-01', through: '2026-12' },
      prices: { level: 2024 },
      discounting: { rate: 0 },
      parties: [{ id: 'gemeente' }, { id: 'fonds' }],
      targetGroups: [{ id: 'groep', households: 10 }],
      costItems: [],
      lines: [{ id: 'een' }, { id: 'twee' }],
      projects: [
        { id: 'a', line: 'een' },
        { id: 'b', line: 'twee' },
      ],
      interventions: [
        {
          id: 'doen-a',
          project: 'a',
          targetGroup: 'groep',
          costs: [
            {
              id: 'k',
              kind: 'yearly',
              from: '2024-03',
              through: '2025-06',
              amount: 100,
              payers: 'gemeente',
            },
            { id: 'plek', kind: 'per-household', amount: 100, payers: 'gemeente' },
          ],
          ...(start === undefined ? {} : { start }),
        },
        { id: 'doen-b', project: 'b', targetGroup: 'groep' },
      ],
      ...more,
      choice,
    },
    { language: 'en' },
  )
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

const fund = { party: 'fonds', deposits: [], use: { enrolment: 'doen-a' } }
const ending = (end: string) => ({ start: { planned: '2024-03', actual: '2024-03', end } })

describe('what a choice among projects must respect', () => {
  it('may start a project later, as long as the timeline holds it', () => {
    expect(problemsOf({ startYears: { a: [2024, 2025] } })).toEqual([])
    expect(problemsOf({ startYears: { a: [2026] } })).toEqual([
      "choice.startYears.a.0: if project 'a' starts in 2026, it runs through 2027-06, and the timeline ends in 2026-12",
    ])
    expect(problemsOf({ startYears: { a: [2026] } }, { beyondHorizon: 'accept' })).toEqual([])
    expect(problemsOf({ startYears: { a: [2023] } })).toEqual([
      "choice.startYears.a.0: project 'a' cannot start in 2023: its first month is 2024-03",
    ])
    expect(problemsOf({ startYears: { b: [2024] } })).toEqual([
      "choice.startYears.b.0: project 'b' has no enrolment and no costs, and so no start",
    ])
  })

  it('refuses a start after the timeline, also where what falls past it is accepted', () => {
    expect(problemsOf({ startYears: { a: [2027] } }, { beyondHorizon: 'accept' })).toEqual([
      "choice.startYears.a.0: project 'a' would start in 2027-03, and the timeline ends in 2026-12",
    ])
  })

  it('keeps a fixed end: it bounds what runs past the timeline, and nothing begins after it', () => {
    // From 2026-03 through the fixed end in 2026-04, not through 2027-06.
    expect(problemsOf({ startYears: { a: [2026] } }, ending('2026-04'))).toEqual([])
    expect(problemsOf({ startYears: { a: [2025, 2026] } }, ending('2025-12'))).toEqual([
      "choice.startYears.a.1: if project 'a' starts in 2026, intervention 'doen-a' begins in 2026-03, and its fixed end is 2025-12 (start.end)",
    ])
  })

  it('refuses terms that contradict each other or the case', () => {
    expect(problemsOf({ required: ['a'], excluded: ['a'] })).toEqual([
      "choice.excluded.0: project 'a' must start (required), and may not start (excluded)",
    ])
    expect(problemsOf({ excluded: ['a'], startYears: { a: [2025] } }, { fund })).toEqual([
      "choice.excluded.0: project 'a' may not start, and the fund buys enrolment in it",
      "choice.startYears.a.0: project 'a' cannot have another start year: the fund buys enrolment in it",
    ])
    expect(
      problemsOf({
        atLeast: [
          { line: 'een' },
          { line: 'een', projects: 1, euros: 1 },
          { line: 'een', projects: 2 },
          { line: 'een', euros: 5 },
        ],
      }),
    ).toEqual([
      'choice.atLeast.0: a line needs a number of projects here, or an amount: exactly one of the two',
      'choice.atLeast.1: a line needs a number of projects here, or an amount: exactly one of the two',
      "choice.atLeast.2.projects: line 'een' must have at least 2 projects, and there are 1 in it",
      'choice.atLeast.3.euros: an amount of the budget, and this case has no budget',
    ])
  })
})
