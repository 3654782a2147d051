import * as fc from 'fast-check'

import { parseBusinessCase, type BusinessCase, type BusinessCaseInput } from '../../src/index.js'

const years = [2024, 2025, 2026, 2027] as const

interface Shape {
  readonly projects: readonly ProjectShape[]
  readonly unspent: 'lapses' | 'carries-over'
  readonly budgets: readonly number[]
  readonly overlap: 'independent' | 'additive'
  readonly agreement: 'none' | 'share' | 'yearly'
  readonly settlement: 'none' | 'fixed-key' | 'moving-average'
  readonly fund: boolean
  readonly notWorseOff: readonly string[]
  readonly atLeast: 'none' | 'projects' | 'euros'
  readonly terms: readonly ('free' | 'required' | 'excluded')[]
}

interface ProjectShape {
  readonly group: number
  readonly item: number
  readonly otherItem: number
  readonly households: number
  readonly cost: number
  readonly perHousehold: number
  readonly kind: 'once' | 'yearly'
  readonly isFromBudget: boolean
  readonly reduction: number
  readonly later: number
}

const projectShape: fc.Arbitrary<ProjectShape> = fc.record({
  group: fc.nat(1),
  item: fc.nat(2),
  otherItem: fc.nat(2),
  households: fc.integer({ min: 1, max: 40 }),
  cost: fc.integer({ min: 0, max: 60 }),
  perHousehold: fc.integer({ min: 0, max: 10 }),
  kind: fc.constantFrom('once', 'yearly'),
  isFromBudget: fc.boolean(),
  reduction: fc.integer({ min: 0, max: 9 }),
  later: fc.constantFrom(0, 0, 0, 1, 2),
})

/** Programmes of at most `most` projects that share cost items, places, a budget, and sometimes a fund and agreements. */
export const choosableProgramme = (most: number): fc.Arbitrary<BusinessCase> =>
  fc
    .record({
      projects: fc.array(projectShape, { minLength: 1, maxLength: most, size: 'max' }),
      unspent: fc.constantFrom('lapses', 'carries-over'),
      budgets: fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 4, maxLength: 4 }),
      overlap: fc.constantFrom('independent', 'additive'),
      agreement: fc.constantFrom('none', 'none', 'share', 'yearly'),
      settlement: fc.constantFrom('none', 'none', 'fixed-key', 'moving-average'),
      fund: fc.boolean(),
      notWorseOff: fc.subarray(['gemeente', 'verzekeraar', 'regio'], { maxLength: 1 }),
      atLeast: fc.constantFrom('none', 'none', 'projects', 'euros'),
      terms: fc.array(fc.constantFrom('free', 'free', 'free', 'free', 'free', 'required', 'excluded'), {
        minLength: most,
        maxLength: most,
      }),
    } satisfies { readonly [Field in keyof Shape]: fc.Arbitrary<Shape[Field]> })
    .map(programmeOf)

const programmeOf = (shape: Shape): BusinessCase => {
  const ids = shape.projects.map((_, at) => `p${at + 1}`)
  const planned = Object.fromEntries(years.map((year, at) => [year, (shape.budgets[at] as number) * 1000]))
  const amount = shape.budgets.reduce((sum, budget) => sum + budget, 0) * 1000
  const withTerm = (term: string): string[] => ids.filter((_, at) => shape.terms[at] === term)
  const ofLine = ids.filter((_, at) => at % 2 === 0).length
  // Not more start years than can be enumerated by hand: two projects have a choice of years.
  const starting = shape.projects.flatMap(({ later }, at) => (later > 0 ? [at] : [])).slice(0, 2)
  const input = {
    name: 'Programma',
    timeline: { from: '2024-01', through: '2029-12' },
    prices: { level: 2024 },
    discounting: { rate: 0.03 },
    attribution: { overlap: shape.overlap },
    parties: [{ id: 'gemeente' }, { id: 'verzekeraar' }, { id: 'regio' }, { id: 'fonds' }],
    targetGroups: [
      { id: 'groep', households: 100 },
      { id: 'anderen', households: 60 },
    ],
    costItems: [0, 1, 2].map((at) => ({
      id: `post${at}`,
      targetGroup: at === 2 ? 'anderen' : 'groep',
      domain: at === 0 ? ('jeugdzorg' as const) : ('ggz' as const),
      volume: 10,
      price: 100 * (at + 1),
      payers: at === 0 ? { gemeente: 0.6, regio: 0.4 } : 'verzekeraar',
    })),
    lines: [{ id: 'een' }, { id: 'twee' }],
    projects: ids.map((id, at) => ({ id, line: at % 2 === 0 ? 'een' : 'twee' })),
    budget: { id: 'plan', amount, sources: { gemeente: 1 }, planned, unspent: shape.unspent },
    choice: {
      required: withTerm('required').slice(0, 2),
      excluded: withTerm('excluded'),
      notWorseOff: shape.notWorseOff,
      startYears: Object.fromEntries(
        starting.map((at) => {
          const { later } = shape.projects[at] as ProjectShape
          return [`p${at + 1}`, later === 1 ? [2024, 2025] : [2025, 2026]]
        }),
      ),
      atLeast:
        shape.atLeast === 'none'
          ? []
          : shape.atLeast === 'projects'
            ? [{ line: 'een', projects: Math.min(2, ofLine) }]
            : [{ line: 'een', euros: 20_000 }],
    },
    interventions: shape.projects.map((each, at) => {
      const items = [each.item, each.otherItem].filter(
        (item, place, all) => (item === 2) === (each.group === 1) && all.indexOf(item) === place,
      )
      const paid = each.isFromBudget ? { budget: 'plan' } : { payers: at % 2 === 0 ? 'gemeente' : 'verzekeraar' }
      return {
        id: `i${at + 1}`,
        project: `p${at + 1}`,
        targetGroup: each.group === 0 ? 'groep' : 'anderen',
        enrolment: [{ from: '2024-01', through: '2024-12', households: each.households, per: 'cohort' as const }],
        success: 0.5,
        costs: [
          each.kind === 'once'
            ? { id: 'vast', kind: 'once' as const, month: '2024-03', amount: each.cost * 1000, ...paid }
            : {
                id: 'vast',
                kind: 'yearly' as const,
                from: '2024-01',
                through: '2025-12',
                amount: each.cost * 500,
                ...paid,
              },
          { id: 'los', kind: 'per-household' as const, amount: each.perHousehold * 100, ...paid },
        ],
        effects: items.map((item) => ({
          costItem: `post${item}`,
          reduction: each.reduction / 10,
          evidence: 'probable' as const,
        })),
      }
    }),
    settlements:
      shape.settlement === 'none'
        ? []
        : [
            shape.settlement === 'fixed-key'
              ? {
                  id: 'solidair',
                  rule: 'fixed-key' as const,
                  domains: ['jeugdzorg' as const],
                  key: { gemeente: 0.3, regio: 0.7 },
                }
              : {
                  id: 'gemiddelde',
                  rule: 'moving-average' as const,
                  domains: ['jeugdzorg' as const],
                  years: 2,
                  use: { gemeente: 300_000, regio: 700_000 },
                },
          ],
    agreements:
      shape.agreement === 'none'
        ? []
        : [
            {
              id: 'bijdrage',
              kind: 'contribution' as const,
              payer: 'verzekeraar',
              recipient: 'gemeente',
              ...(shape.agreement === 'share' ? { shareOfSavings: 0.25, cap: 30_000 } : { yearly: 1000 }),
            },
          ],
    ...(shape.fund
      ? { fund: { party: 'fonds', deposits: [{ party: 'gemeente', share: 0.1 }], use: 'hold' as const } }
      : {}),
  }
  const parsed = parseBusinessCase(input as unknown as BusinessCaseInput)
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return parsed.businessCase
}
