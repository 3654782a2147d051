import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, CalculationError, calculationOf } from '../../src/calculation/index.js'
import { parseBusinessCase, type BusinessCase, type BusinessCaseInput } from '../../src/case/index.js'
import { compare, ComparisonError, variantsOf, type Beside, type Comparison } from '../../src/compare/index.js'
import { Decimal, sum } from '../../src/money/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'

const parsed = (input: BusinessCaseInput): BusinessCase => {
  const read = parseBusinessCase(input)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.businessCase
}

/**
 * Ten families enter in January 2024, for two years without discounting: each uses 10 hours of ggz at 100 (zorgverzekeraar) and
 * 5 of jeugdhulp at 200 (gemeente) a year, of which the team saves a fifth and a half; it costs the gemeente 3000 once. The
 * families gain 0.1 QALY each a year, at 20,000.
 */
const teamInput = (more: Partial<BusinessCaseInput> = {}): BusinessCaseInput => ({
  name: 'Team',
  timeline: { from: '2024-01', through: '2025-12' },
  prices: { level: 2024 },
  discounting: { rate: 0 },
  parties: [
    { id: 'gemeente', name: 'Gemeente' },
    { id: 'zorgverzekeraar', name: 'Zorgverzekeraar' },
    { id: 'gezin', name: 'Gezin', kind: 'huishouden' },
  ],
  targetGroups: [{ id: 'gezinnen', households: 100 }],
  costItems: [
    { id: 'ggz', targetGroup: 'gezinnen', domain: 'ggz', volume: 10, price: 100, payers: 'zorgverzekeraar' },
    { id: 'jeugd', targetGroup: 'gezinnen', domain: 'jeugdzorg', volume: 5, price: 200, payers: 'gemeente' },
  ],
  interventions: [
    {
      id: 'team',
      name: 'Team',
      targetGroup: 'gezinnen',
      enrolment: [{ from: '2024-01', through: '2024-01', households: 10, per: 'cohort' }],
      costs: [{ id: 'loon', kind: 'once', amount: 3000, month: '2024-01', payers: 'gemeente' }],
      effects: [
        { costItem: 'ggz', reduction: 0.2, evidence: 'demonstrated' },
        { costItem: 'jeugd', reduction: 0.5, evidence: 'demonstrated' },
      ],
      societalEffects: [
        { id: 'geluk', beneficiary: 'gezin', volume: 0.1, unit: 'QALY', price: 20_000, evidence: 'demonstrated' },
      ],
    },
  ],
  pm: [{ id: 'rust', beneficiary: 'gezin', sign: 'positive', reason: 'Geen kengetal', intervention: 'team' }],
  variants: [
    { id: 'later', name: 'Een jaar later', set: { 'interventions.team.startDelay': 12 } },
    {
      id: 'duur',
      set: { 'interventions.team.costs.loon.amount': 9000, 'interventions.team.effects.jeugd.reduction': 0.6 },
    },
    {
      id: 'buddy',
      interventions: {
        out: ['team'],
        in: [
          {
            id: 'buddy',
            name: 'Buddy',
            targetGroup: 'gezinnen',
            enrolment: [{ from: '2024-01', through: '2024-01', households: 5, per: 'cohort' }],
            costs: [{ id: 'loon', kind: 'once', amount: 6000, month: '2024-01', payers: 'gemeente' }],
            effects: [{ costItem: 'ggz', reduction: 0.4, evidence: 'demonstrated' }],
            societalEffects: [
              { id: 'geluk', beneficiary: 'gezin', volume: 0.1, unit: 'QALY', price: 20_000, evidence: 'demonstrated' },
            ],
          },
        ],
      },
      set: { pm: [{ id: 'druk', beneficiary: 'gezin', sign: 'negative', reason: 'Geen kengetal' }] },
    },
  ],
  ...more,
})

const numbers = (list: readonly (Decimal | null)[]): readonly (number | null)[] =>
  list.map((value) => (value === null ? null : Number(value.toFixed(6))))
const shown = ({ values, differences }: Beside) => [numbers(values), numbers(differences)]

describe('a case and its variants, by hand', () => {
  const comparison = compare(variantsOf(parsed(teamInput())))

  it('stand in the order of the file, the case itself first', () => {
    expect(comparison.versions.map(({ id, name }) => [id, name])).toEqual([
      ['case', 'Team'],
      ['later', 'Een jaar later'],
      ['duur', 'duur'],
      ['buddy', 'buddy'],
    ])
    expect(comparison.reference).toBe('case')
    expect(comparison.unlike).toEqual([])
  })
  it('differ by item: costs, savings on each cost item, societal effects', () => {
    // A year of the team saves 10 x 2 x 100 on ggz and 10 x 2.5 x 200 on jeugdhulp, and brings 10 x 0.1 x 20,000.
    const lines = Object.fromEntries(comparison.items.map((item) => [item.costItem ?? item.kind, shown(item)]))
    expect(lines).toEqual({
      costs: [
        [-3000, -3000, -9000, -6000],
        [0, 0, -6000, -3000],
      ],
      ggz: [
        [4000, 2000, 4000, 4000],
        [0, -2000, 0, 0],
      ],
      jeugd: [
        [10000, 5000, 12000, 0],
        [0, -5000, 2000, -10000],
      ],
      societal: [
        [40000, 20000, 40000, 20000],
        [0, -20000, 0, -20000],
      ],
    })
    expect(comparison.domains.map(({ domain, ...own }) => [domain, numbers(own.values)])).toEqual([
      ['jeugdzorg', [10000, 5000, 12000, 0]],
      ['ggz', [4000, 2000, 4000, 4000]],
    ])
  })
  it('differ by intervention, which a variant may not have', () => {
    expect(comparison.interventions.map(({ intervention, ...own }) => [intervention, ...shown(own)])).toEqual([
      ['team', [51000, 24000, 47000, null], [0, -27000, -4000, -51000]],
      ['buddy', [null, null, null, 18000], [0, 0, 0, 18000]],
    ])
  })
  it('differ by party and by year', () => {
    const [gemeente, zorgverzekeraar, gezin] = comparison.parties
    expect(shown(gemeente!.cash)).toEqual([
      [7000, 2000, 3000, -6000],
      [0, -5000, -4000, -13000],
    ])
    expect(shown(zorgverzekeraar!.cash)[0]).toEqual([4000, 2000, 4000, 4000])
    expect(shown(gezin!.welfare)[0]).toEqual([40000, 20000, 40000, 20000])
    expect(comparison.budgetYears).toEqual([2024, 2025])
    expect(gemeente!.cashByYear.values.map(numbers)).toEqual([
      [2000, 5000],
      [0, 2000],
      [-3000, 6000],
      [-6000, 0],
    ])
    expect(gemeente!.cashByYear.differences.map(numbers)).toEqual([
      [0, 0],
      [-2000, -3000],
      [-5000, 1000],
      [-8000, -5000],
    ])
  })
  it('have their key figures, the best of them, and the signs of effects without an amount', () => {
    expect(shown(comparison.keyFigures[0]!)).toEqual([
      [51000, 24000, 47000, 18000],
      [0, -27000, -4000, -33000],
    ])
    expect(comparison.best).toEqual({ welfare: 'case', cash: 'case' })
    expect(comparison.pm.map(({ id, signs }) => [id, signs])).toEqual([
      ['rust', ['positive', 'positive', 'positive', null]],
      ['druk', [null, null, null, 'negative']],
    ])
    expect(comparison.payback.map(({ kind }) => kind)).toHaveLength(4)
  })
  it('cost so much for each unit of an outcome, against doing nothing and along the frontier', () => {
    // Costs less savings: 3000 - 14,000, 3000 - 7000, 9000 - 16,000 and 6000 - 4000, for 2, 1, 2 and 1 QALY.
    expect(comparison.outcomes).toHaveLength(1)
    const { unit, effects, strategies } = comparison.outcomes[0]!
    expect([unit, effects]).toEqual(['QALY', ['geluk']])
    expect(
      strategies.map(({ version, netCost, units, costPerUnit, status, by }) => [
        version,
        netCost.toNumber(),
        units.toNumber(),
        costPerUnit?.toNumber() ?? null,
        status,
        by,
      ]),
    ).toEqual([
      [null, 0, 0, null, 'dominated', 'case'],
      ['case', -11000, 2, null, 'frontier', undefined],
      ['later', -4000, 1, null, 'dominated', 'case'],
      ['duur', -7000, 2, null, 'dominated', 'case'],
      ['buddy', 2000, 1, 2000, 'dominated', 'case'],
    ])
  })
  it('differ from a named reference, and are given frozen', () => {
    const other = compare(variantsOf(parsed(teamInput())), { reference: 'duur' })
    expect(numbers(other.keyFigures[0]!.differences)).toEqual([4000, -23000, 0, -29000])
    expect(Object.isFrozen(other.parties[0]!.cashByYear.values[0])).toBe(true)
  })
  it('within the tolerance of payback the earliest is the best', () => {
    const set = { 'interventions.team.costs.loon.amount': '2999.9999999' }
    const input = teamInput({ variants: [{ id: 'iets-goedkoper', set }] })
    expect(compare(variantsOf(parsed(input))).best).toEqual({ welfare: 'case', cash: 'case' })
  })
})

describe('cases of several files', () => {
  const one = parsed(teamInput({ variants: [] }))
  it('are named by their names, and are results and calculations too', () => {
    const other = parsed(teamInput({ name: 'Lang', timeline: { from: '2024-01', through: '2026-12' }, variants: [] }))
    const comparison = compare([calculate(one), calculationOf(other)])
    expect(comparison.versions).toEqual([
      { id: '1', name: 'Team' },
      { id: '2', name: 'Lang' },
    ])
    expect(comparison.unlike).toEqual([{ what: 'timeline', values: ['2024-01 - 2025-12', '2024-01 - 2026-12'] }])
    expect(comparison.budgetYears).toEqual([2024, 2025, 2026])
    expect(comparison.society.cashByYear.values.map(numbers)).toEqual([
      [4000, 7000, 0],
      [4000, 7000, 7000],
    ])
  })
  it.each<[string, () => unknown, object]>([
    ['one alone', () => compare([{ businessCase: one }]), { code: 'too-few-versions' }],
    [
      'two of one id',
      () =>
        compare([
          { id: 'a', businessCase: one },
          { id: 'a', businessCase: one },
        ]),
      { code: 'same-version', values: { id: 'a' } },
    ],
    [
      'euros of different years',
      () =>
        compare([
          { businessCase: one },
          { businessCase: parsed(teamInput({ prices: { level: 2023 }, variants: [] })) },
        ]),
      { code: 'price-levels', values: { levels: [2024, 2023] } },
    ],
    [
      'an unknown reference',
      () => compare([{ businessCase: one }, { businessCase: one }], { reference: '3' }),
      { code: 'unknown-reference', values: { reference: '3', known: ['1', '2'] } },
    ],
    [
      'too many',
      () => compare(Array.from({ length: 52 }, () => ({ businessCase: one }))),
      { code: 'too-many-versions', values: { versions: 52, most: 51 } },
    ],
  ])('are refused: %s', (_, call, expected) => {
    let thrown: unknown
    try {
      call()
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(ComparisonError)
    expect(thrown).toMatchObject(expected)
    expect((thrown as ComparisonError).text('nl')).not.toBe((thrown as ComparisonError).text('en'))
  })
})

describe('for every case (docs/method.md, 17)', () => {
  const withVariants = businessCaseArbitrary({ agreements: true }).map((input): BusinessCase | undefined => {
    const first = input.interventions[0]?.id
    const read = parseBusinessCase({
      ...input,
      variants: [
        { id: 'zelfde' },
        ...(first === undefined ? [] : [{ id: 'zonder', interventions: { out: [first] } }]),
        {
          id: 'gedisconteerd',
          set: { 'discounting.rate': 0.07, 'discounting.regime': null, 'discounting.schedule': null },
        },
      ],
    })
    return read.ok ? read.businessCase : undefined
  })
  /** To 1e-25 of the amounts in the case: where they cancel, what is left may be as small as their last digit. */
  const holds = (comparison: Comparison, at: number, what: string, whole: Beside, parts: readonly Beside[]): void => {
    const size = sum(
      [
        ...comparison.items,
        ...comparison.parties.flatMap((party) => [party.cash, party.welfare, party.cashTotal]),
      ].flatMap(({ values }) => values.map((value) => value?.abs() ?? new Decimal(0))),
    ).plus(1)
    for (const of of ['values', 'differences'] as const) {
      const together = sum(parts.map((part) => part[of][at] ?? new Decimal(0)))
      const away = (whole[of][at] as Decimal).minus(together).abs()
      if (away.gt(size.times('1e-25'))) expect.fail(`${what}: ${away.toString()}`)
    }
  }
  it('a variant that sets nothing differs by nothing; items, interventions, parties and years sum to the whole', () => {
    let compared = 0
    fc.assert(
      fc.property(withVariants, (businessCase) => {
        if (businessCase === undefined) return
        let comparison: Comparison
        try {
          comparison = compare(variantsOf(businessCase))
        } catch (error) {
          // A variant without an intervention may ask more of a fund than there is.
          if (error instanceof CalculationError) return
          throw error
        }
        compared += 1
        const { society, parties, items, interventions, versions } = comparison
        for (const each of [...items, ...parties.flatMap(({ cash, welfare }) => [cash, welfare]), society.cash])
          expect(each.values[1]?.toString()).toBe(each.values[0]?.toString())
        for (const at of versions.keys()) {
          holds(comparison, at, 'items', society.welfare, items)
          holds(comparison, at, 'interventions', society.welfare, interventions)
          holds(
            comparison,
            at,
            'parties, welfare',
            society.welfare,
            parties.map(({ welfare }) => welfare),
          )
          holds(
            comparison,
            at,
            'parties, cash',
            society.cash,
            parties.map(({ cash }) => cash),
          )
          for (const party of [...parties, society])
            for (const [total, rows] of [
              [party.cashTotal, party.cashByYear],
              [party.welfareTotal, party.welfareByYear],
            ] as const)
              holds(comparison, at, 'years', total, [
                { values: rows.values.map((row) => sum(row)), differences: rows.differences.map((row) => sum(row)) },
              ])
        }
      }),
    )
    expect(compared).toBeGreaterThan(5)
  })
})
