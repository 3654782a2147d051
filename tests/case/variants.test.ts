import { describe, expect, it } from 'vitest'

import { without } from '../../src/base/index.js'
import { calculate } from '../../src/calculation/index.js'
import { parseBusinessCase, type BusinessCase, type Path, type Problem } from '../../src/case/index.js'
import { resultsJson } from '../../src/report/index.js'
import { readCase } from '../../src/yaml/index.js'
import { put, soundCase } from './faults.js'
import { wholeCase } from './whole-case.js'

const parsedWith = (variant: object, more: readonly (readonly [Path, unknown])[] = []) => {
  const input = soundCase()
  for (const [path, value] of more) put(input, path, value)
  put(input, ['variants'], [{ id: 'anders', ...variant }])
  return parseBusinessCase(input, { language: 'en' })
}

const caseWith = (variant: object, more?: readonly (readonly [Path, unknown])[]): BusinessCase => {
  const parsed = parsedWith(variant, more)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.businessCase.variants[0]!.businessCase
}

const problemsWith = (variant: object, more?: readonly (readonly [Path, unknown])[]): readonly Problem[] => {
  const parsed = parsedWith(variant, more)
  return parsed.ok ? [] : parsed.problems
}

describe('a variant is a case of its own', () => {
  it('that equals the case where it sets nothing, digit for digit', () => {
    for (const input of [soundCase(), wholeCase()]) {
      const plain = parseBusinessCase(input)
      const parsed = parseBusinessCase({ ...input, variants: [{ id: 'zelfde' }] })
      if (!plain.ok || !parsed.ok) throw new Error('refused')
      const { businessCase } = parsed.businessCase.variants[0]!
      // What was realised is of the case itself, and of no other version.
      const own = without(plain.businessCase, 'realised')
      expect(businessCase).toEqual({ ...own, scenarios: [], variants: [] })
      expect(resultsJson(calculate(businessCase))).toBe(resultsJson(calculate(own)))
    }
  })
  it('with other numbers, months, choices and whole lists', () => {
    const enrolment = [
      { from: '2023-01', through: '2023-06', households: 20, per: 'cohort' },
      { from: '2024-01', through: '2024-06', households: 30, per: 'cohort' },
    ]
    const businessCase = caseWith({
      set: {
        'costItems.ggz.price': '120.5',
        'timeline.through': '2027-12',
        'interventions.team.effects.ggz.evidence': 'demonstrated',
        'interventions.team.enrolment': enrolment,
        'interventions.team.startDelay': 6,
        'costItems.jeugd.payers': { gemeente: 0.5, zorgverzekeraar: 0.5 },
      },
    })
    expect(businessCase.costItems[0]?.price[0]?.value.toString()).toBe('120.5')
    expect(businessCase.timeline.through).toBe('2027-12')
    const team = businessCase.interventions[0]!
    expect(team.effects[0]?.evidence).toBe('demonstrated')
    expect(team.enrolment.map(({ households }) => households.value.toNumber())).toEqual([20, 30])
    expect(team.startDelay?.value.toNumber()).toBe(6)
    // Yearly costs without months run to the end of the variant's own timeline.
    expect(team.costs[0]).toMatchObject({ through: '2027-12' })
    expect(Object.keys(businessCase.costItems[2]!.payers[0]!.shares)).toEqual(['gemeente', 'zorgverzekeraar'])
  })
  it('in which a month of a line without a name is set by its position', () => {
    const { enrolment } = caseWith({ set: { 'interventions.team.enrolment[0].through': '2022-06' } }).interventions[0]!
    expect(enrolment[0]).toMatchObject({ from: '2022-01', through: '2022-06' })
  })
  it('in which a number replaces a number with its range and source, at the price level of the field', () => {
    const { price } = caseWith({ set: { 'costItems.ggz.price': 120 } }, [
      [['costItems', 0, 'price'], { low: 90, mode: 100, high: 110, priceLevel: 2022, source: 'Boekje' }],
    ]).costItems[0]!
    expect(price.map((each) => ({ ...each, value: each.value.toNumber() }))).toEqual([{ value: 120, priceLevel: 2022 }])
  })
  it('in which a number of a list by date is set by its address, and keeps its month', () => {
    const listed = [
      [
        ['costItems', 0, 'price'],
        [{ value: 100 }, { from: '2024-01', low: 90, mode: 100, high: 110, priceLevel: 2022, source: 'Boekje' }],
      ],
    ] as const
    const priceWith = (value: unknown) =>
      caseWith({ set: { 'costItems.ggz.price@2024-01': value } }, listed).costItems[0]!.price[1]!
    const asNumber = ({ value, ...each }: ReturnType<typeof priceWith>) => ({ ...each, value: value.toNumber() })
    expect(asNumber(priceWith(120))).toEqual({ from: '2024-01', value: 120, priceLevel: 2022 })
    expect(asNumber(priceWith({ value: 120, source: 'Bod' }))).toEqual({ from: '2024-01', value: 120, source: 'Bod' })
    // A whole line is as it is written.
    expect(asNumber(priceWith({ from: '2024-07', value: 120 }))).toEqual({ from: '2024-07', value: 120 })
  })
  it('in which null leaves a field out', () => {
    expect(caseWith({ set: { 'interventions.team.societalEffects': null } }).interventions[0]?.societalEffects).toEqual(
      [],
    )
    expect(caseWith({ set: { startDelay: null } }, [[['startDelay'], 3]]).startDelay).toBeUndefined()
  })
  it('without an intervention that goes out, nor what belongs to it', () => {
    const businessCase = caseWith({ interventions: { out: ['hulp'] } }, [
      [['attribution'], { rule: 'sequential', order: ['hulp', 'team'] }],
      [
        ['pm'],
        [
          { id: 'rust', beneficiary: 'huishouden', reason: 'Geen kengetal', intervention: 'hulp' },
          { id: 'buurt', beneficiary: 'huishouden', reason: 'Geen kengetal' },
        ],
      ],
    ])
    expect(businessCase.interventions.map(({ id }) => id)).toEqual(['team'])
    expect(businessCase.attribution.order).toEqual(['team'])
    expect(businessCase.pm.map(({ id }) => id)).toEqual(['buurt'])
  })
  it('with an intervention that comes in', () => {
    const buddy = {
      id: 'buddy',
      targetGroup: 'jongeren',
      effects: [{ costItem: 'jeugd', reduction: 0.2, evidence: 'possible' }],
    }
    const businessCase = caseWith({ interventions: { out: ['team', 'hulp'], in: [buddy] } })
    expect(businessCase.interventions.map(({ id }) => id)).toEqual(['buddy'])
  })
  it('in which a correlation of a number that is now certain is left out', () => {
    const range = { low: 90, mode: 100, high: 110 }
    const more: readonly (readonly [Path, unknown])[] = [
      [['costItems', 0, 'price'], range],
      [['costItems', 2, 'price'], range],
      [['correlations'], [{ between: ['costItems.ggz.price', 'costItems.jeugd.price'], rank: 0.5 }]],
    ]
    expect(caseWith({}, more).correlations).toHaveLength(1)
    expect(caseWith({ set: { 'costItems.ggz.price': 100 } }, more).correlations).toEqual([])
  })
  it('of which no number is one of the case', () => {
    const parsed = parsedWith({ set: { 'costItems.ggz.price': 120 } })
    const plain = parseBusinessCase(soundCase())
    if (!parsed.ok || !plain.ok) throw new Error('refused')
    expect(resultsJson(calculate(parsed.businessCase))).toBe(resultsJson(calculate(plain.businessCase)))
  })
})

describe('what is wrong with a variant is found at its own place', () => {
  const set = (address: string, ...rest: Path): Path => ['variants', 0, 'set', address, ...rest]
  it.each<[string, object, Problem['code'], Path, RegExp, RegExp]>([
    [
      'an address that the case does not have',
      { set: { 'costItems.ggz.prise': 100 } },
      'dangling-id',
      set('costItems.ggz.prise'),
      /nothing in this case has the address 'costItems\.ggz\.prise'/,
      /Did you mean 'costItems\.ggz\.price'\?/,
    ],
    [
      'an intervention that the case does not have',
      { set: { 'interventions.teem.success': 0.4 } },
      'dangling-id',
      set('interventions.teem.success'),
      /nothing in this case/,
      /'interventions\.team\.success'/,
    ],
    [
      'the id of a line, which names it',
      { set: { 'costItems.ggz.id': 'ggz2' } },
      'dangling-id',
      set('costItems.ggz.id'),
      /nothing in this case/,
      /costItems\.ggz/,
    ],
    [
      'a number beyond its limits',
      { set: { 'interventions.team.effects.ggz.reduction': 25 } },
      'percentage',
      set('interventions.team.effects.ggz.reduction'),
      /25 is too large for a fraction/,
      /Write 0\.25 for 25 %/,
    ],
    [
      'a month that is none',
      { set: { 'timeline.through': '2027-13' } },
      'bad-month',
      set('timeline.through'),
      /month/,
      /./,
    ],
    [
      'a line of a whole list',
      {
        set: { 'interventions.team.enrolment': [{ from: '2022-01', through: '2022-12', households: 60, per: 'week' }] },
      },
      'unknown-choice',
      set('interventions.team.enrolment', 0, 'per'),
      /week/,
      /month, year, cohort/,
    ],
    [
      'a share that no longer makes one with the others',
      { set: { 'costItems.ggz.payers.gemeente': 0.7 } },
      'shares-not-one',
      set('costItems.ggz.payers.gemeente'),
      /^in this variant, at costItems\[0\]\.payers: the shares sum to 1\.3/,
      /0\.3 less/,
    ],
    [
      'months that no longer lie within the timeline',
      { set: { 'timeline.through': '2022-06' } },
      'outside-timeline',
      ['variants', 0],
      /^in this variant, at interventions\[0\]\.enrolment\[0\]\.through: 2022-12 lies outside the timeline/,
      /widen/,
    ],
    [
      'an intervention left out that the case does not have',
      { interventions: { out: ['hullp'] } },
      'dangling-id',
      ['variants', 0, 'interventions', 'out', 0],
      /there is no intervention 'hullp'/,
      /Did you mean 'hulp'/,
    ],
    [
      'a number of an intervention that it leaves out',
      { set: { 'interventions.hulp.success': 0.4 }, interventions: { out: ['hulp'] } },
      'not-read',
      set('interventions.hulp.success'),
      /leaves intervention 'hulp' out, and also changes it/,
      /Remove this line/,
    ],
    [
      'two addresses of one part',
      { set: { 'interventions.team.enrolment': [], 'interventions.team.enrolment[0].from': '2022-02' } },
      'at-most-one',
      set('interventions.team.enrolment[0].from'),
      /are about the same part/,
      /Keep one/,
    ],
    [
      'a fault between fields of an intervention that it brings in',
      {
        interventions: {
          in: [
            {
              id: 'buddy',
              targetGroup: 'gezinnen',
              effects: [{ costItem: 'jeugt', reduction: 0.1, evidence: 'possible' }],
            },
          ],
        },
      },
      'dangling-id',
      ['variants', 0, 'interventions', 'in', 0, 'effects', 0, 'costItem'],
      /no cost item 'jeugt'/,
      /'jeugd'/,
    ],
    [
      'the id of the case itself',
      { id: 'case' },
      'reserved-id',
      ['variants', 0, 'id'],
      /cannot be the id/,
      /another id/,
    ],
  ])('%s', (_, variant, code, path, message, remedy) => {
    const problems = problemsWith(variant)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code, path, subject: expect.stringContaining('variant') as unknown })
    expect(problems[0]?.message).toMatch(message)
    expect(problems[0]?.remedy).toMatch(remedy)
  })
  it('and what is wrong with the case itself is found once', () => {
    const problems = problemsWith({ set: { 'costItems.ggz.volume': -1 } }, [
      [['costItems', 2, 'targetGroup'], 'jonger'],
    ])
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['dangling-id', ['costItems', 2, 'targetGroup']],
      ['out-of-bounds', set('costItems.ggz.volume')],
    ])
  })
  it.each<[string, unknown]>([
    ['no object', 5],
    ['a set that is a list', { id: 'a', set: [1] }],
    ['interventions that are a list', { id: 'a', interventions: ['team'] }],
    ['a line that is no intervention', { id: 'a', interventions: { in: [5, null] } }],
    ['an intervention without its fields', { id: 'a', interventions: { in: [{}], out: [7] } }],
    ['an address that is empty, or strange', { id: 'a', set: { '': 1, '[0]': 2, __proto: 3, 'a..b': 4 } }],
    ['a whole that is no longer a list', { id: 'a', set: { interventions: 5, costItems: null, parties: 'gemeente' } }],
    ['a part of a list that is none', { id: 'a', set: { 'costItems.ggz': 'duur', 'timeline.step': [] } }],
  ])('%s is refused, and never unreadable', (_, variant) => {
    for (const input of [
      { ...soundCase(), variants: [variant] },
      { variants: [variant] },
      { ...soundCase(), interventions: 3, variants: [variant] },
    ]) {
      const parsed = parseBusinessCase(input)
      expect(parsed.ok).toBe(false)
      expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).not.toContain('unreadable')
    }
  })
  it('two variants of one id', () => {
    const input = { ...soundCase(), variants: [{ id: 'a' }, { id: 'a' }] }
    const parsed = parseBusinessCase(input)
    expect(parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path])).toEqual([
      ['duplicate-id', ['variants', 1, 'id']],
    ])
  })
  it('with its line in YAML', () => {
    const text = [
      'name: Proef',
      'timeline: { from: 2022-01, through: 2026-12 }',
      'prices: { level: 2024 }',
      'parties: [{ id: gemeente }]',
      'targetGroups: [{ id: gezinnen, households: 100 }]',
      'costItems: [{ id: ggz, targetGroup: gezinnen, domain: ggz, volume: 1, price: 100, payers: gemeente }]',
      'interventions: [{ id: team, targetGroup: gezinnen }]',
      'variants:',
      '  - id: duur',
      '    set:',
      '      costItems.ggz.volume: 2',
      '      costItems.ggz.price: -100',
    ].join('\n')
    const read = readCase(text)
    expect(read.ok ? [] : read.problems).toMatchObject([{ code: 'out-of-bounds', line: 12, subject: "variant 'duur'" }])
  })
})

describe('a scenario that sets months', () => {
  const parsedScenario = (set: object) => {
    const parsed = parseBusinessCase({ ...soundCase(), scenarios: [{ id: 'later', set }] }, { language: 'en' })
    return parsed.ok ? parsed.businessCase.scenarios[0] : parsed.problems
  }
  it('has the case with these months', () => {
    const scenario = parsedScenario({ 'interventions.team.enrolment[0].from': '2022-07', 'costItems.ggz.price': 120 })
    expect(scenario).toMatchObject({
      set: { 'interventions.team.enrolment[0].from': '2022-07' },
      businessCase: { interventions: [{ enrolment: [{ from: '2022-07', through: '2022-12' }] }, {}] },
    })
  })
  it.each<[string, object, object]>([
    [
      'where there is no month',
      { 'costItems.ggz.price': '2022-07' },
      { code: 'dangling-id', path: ['scenarios', 0, 'set', 'costItems.ggz.price'] },
    ],
    [
      'at a misspelled path',
      { 'interventions.team.enrolment[0].form': '2022-07' },
      { code: 'dangling-id', remedy: "Did you mean 'interventions.team.enrolment[0].from'?" },
    ],
    [
      'outside the timeline',
      { 'interventions.team.enrolment[0].from': '2021-07' },
      { code: 'outside-timeline', path: ['scenarios', 0, 'set', 'interventions.team.enrolment[0].from'] },
    ],
  ])('is refused %s', (_, set, expected) => {
    expect(parsedScenario(set)).toMatchObject([expected])
  })
})
