import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type Path, type Problem } from '../../src/case/index.js'
import { Decimal } from '../../src/money/index.js'
import { put, soundCase } from './faults.js'
import { wholeCase } from './whole-case.js'

type Puts = readonly (readonly [Path, unknown])[]

const problemsOf = (puts: Puts, from = soundCase): readonly Problem[] => {
  const input = from()
  for (const [path, value] of puts) put(input, path, value)
  const parsed = parseBusinessCase(input)
  return parsed.ok ? [] : parsed.problems
}

const faultsOf = (puts: Puts, from = soundCase): readonly string[] =>
  problemsOf(puts, from)
    .map(({ code, path }) => `${code} ${path.join('.')}`)
    .sort()

const cost = ['interventions', 0, 'costs', 0] as const
const price = ['costItems', 0, 'price'] as const

describe('a kind that is misspelled, unknown or missing hides nothing else of its object', () => {
  it('is read as the kind that it is near to', () => {
    const written = { kind: 'yearley', from: '2026-13', amount: { lowest: 1 }, payers: 'gmeente', kleur: 'rood' }
    expect(faultsOf([[cost, written]])).toEqual([
      'bad-month interventions.0.costs.0.from',
      'dangling-id interventions.0.costs.0.payers',
      'missing interventions.0.costs.0.amount.value',
      'missing interventions.0.costs.0.id',
      'unknown-choice interventions.0.costs.0.kind',
      'unknown-key interventions.0.costs.0.amount.lowest',
      'unknown-key interventions.0.costs.0.kleur',
    ])
  })

  it('also where it is the beginning of one: the checks between fields see it too', () => {
    const settlement = { id: 'X', rule: 'fixed', key: { gemeente: 0.5, gezinn: 0.4 }, domains: ['wmoo'] }
    expect(faultsOf([[['settlements'], [settlement]]])).toEqual([
      'bad-id settlements.0.id',
      'dangling-id settlements.0.key.gezinn',
      'shares-not-one settlements.0.key',
      'unknown-choice settlements.0.domains.0',
      'unknown-choice settlements.0.rule',
    ])
  })

  it('with what else its kind needs', () => {
    expect(faultsOf([[['agreements'], [{ kind: 'contributie', payer: 'gmeente', yearly: -5 }]]])).toEqual([
      'dangling-id agreements.0.payer',
      'missing agreements.0.id',
      'missing agreements.0.recipient',
      'out-of-bounds agreements.0.yearly',
      'unknown-choice agreements.0.kind',
    ])
  })

  it.each([
    ['far from any', 'wekelijks', 'unknown-choice'],
    ['missing', undefined, 'missing'],
    ['open', null, 'empty'],
  ])('%s: what all kinds share is judged', (_, kind, code) => {
    expect(faultsOf([[cost, { id: 'X', kind, month: 3, amount: -1, payers: 'gmeente', kleur: 'rood' }]])).toEqual(
      [
        'bad-id interventions.0.costs.0.id',
        'dangling-id interventions.0.costs.0.payers',
        `${code} interventions.0.costs.0.kind`,
        'out-of-bounds interventions.0.costs.0.amount',
        'unknown-key interventions.0.costs.0.kleur',
      ].sort(),
    )
    const problem = problemsOf([[[...cost, 'kind'], kind]])[0]
    expect(problem?.remedy).toContain('Kies uit: once, yearly, per-household.')
  })

  it('and says nothing that only follows from it', () => {
    for (const kind of ['wekelijks', undefined, 'per-huishouden']) {
      expect(
        faultsOf([
          [
            ['fund'],
            { party: 'huishouden', deposits: [{ party: 'gemeente', share: 0.1 }], use: { enrolment: 'team' } },
          ],
          [['costItems', 1, 'recipient'], 'zorgverzekeraar'],
          [['interventions', 0, 'societalEffects'], []],
          [[...cost, 'kind'], kind],
        ]),
      ).toHaveLength(1)
    }
    for (const kind of ['bijdrage', undefined]) {
      expect(
        faultsOf([[['agreements'], [{ id: 'a', kind, payer: 'gemeente', recipient: 'huishouden', yearly: 5 }]]]),
      ).toHaveLength(1)
    }
    for (const rule of ['eerlijk', undefined]) {
      expect(
        faultsOf([
          [['settlements'], [{ id: 'a', rule, key: { gemeente: 0.5, zorgverzekeraar: 0.5 }, costItems: ['ggz'] }]],
        ]),
      ).toHaveLength(1)
    }
  })

  it('wherever a whole case has one', () => {
    const whole = wholeCase() as unknown as Record<string, unknown>
    expect(faultsOf([], () => structuredClone(whole))).toEqual([])
  })
})

describe('one fault of an amount hides no other', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'no number and no index',
      { value: NaN, priceLevel: 2019 },
      ['no-index-value costItems.0.price.priceLevel', 'not-finite costItems.0.price.value'],
    ],
    [
      'negative and an unknown index',
      { value: -38, priceLevel: 2019, index: 'foo' },
      ['out-of-bounds costItems.0.price.value', 'unknown-index costItems.0.price.index'],
    ],
    [
      'no distribution and no index',
      { low: 9, high: 1, priceLevel: 2019 },
      ['impossible-distribution costItems.0.price.low', 'no-index-value costItems.0.price.priceLevel'],
    ],
    [
      'no number at all and no index',
      { priceLevel: 2019 },
      ['missing costItems.0.price.value', 'no-index-value costItems.0.price.priceLevel'],
    ],
  ])('%s', (_, written, expected) => {
    expect(
      faultsOf([
        [['prices', 'index'], undefined],
        [price, written],
      ]),
    ).toEqual(expected)
  })
})

describe('the likely intention', () => {
  it.each([['x'], ['a'], ['50']])('is not guessed of %s', (key) => {
    expect(problemsOf([[[key], 1]])[0]?.remedy).toMatch(/^Haal het weg/)
  })

  it('is the same word in other letters', () => {
    expect(
      problemsOf([
        [['name'], undefined],
        [['Name'], 'x'],
      ])[0]?.remedy,
    ).toBe("Bedoeld is misschien 'name'.")
    // Renamed it would be there twice.
    expect(problemsOf([[['Name'], 'x']])[0]?.remedy).toBe("'name' staat er al: haal een van de twee weg.")
  })

  it('is another word than was written: a text for a number is reported as such', () => {
    expect(problemsOf([[['format'], '1']])[0]).toMatchObject({
      code: 'unknown-choice',
      remedy: 'Schrijf 1, als getal.',
    })
  })
})

describe('a decimal comma within braces, of which YAML makes a field without a value,', () => {
  const remedies = (puts: Puts): readonly string[] => problemsOf(puts).map(({ remedy }) => remedy)

  it.each<[string, Puts, readonly string[]]>([
    [
      'in an amount',
      [[price, { value: 38, 50: null, priceLevel: 2019 }]],
      ['Schrijf 38.50: met een punt voor decimalen.'],
    ],
    ['below zero', [[price, { value: -0, 5: null }]], ['Schrijf -0.5: met een punt voor decimalen.']],
    [
      'in shares of payers',
      [[['costItems', 0, 'payers'], { zorgverzekeraar: 0, 6: null, gemeente: 0, 4: null }]],
      ['Schrijf 0.4: met een punt voor decimalen.', 'Schrijf 0.6: met een punt voor decimalen.'],
    ],
    [
      'in a distribution',
      [[['interventions', 0, 'success'], { low: 0, 4: null, mode: 0, 6: null, high: 0, 75: null }]],
      [
        'Schrijf 0.4: met een punt voor decimalen.',
        'Schrijf 0.6: met een punt voor decimalen.',
        'Schrijf 0.75: met een punt voor decimalen.',
      ],
    ],
    [
      'in a spread whose mean is sound',
      [[price, { mean: 38, sd: 2, 25: null, priceLevel: 2019 }]],
      ['Schrijf 2.25 of 38.25: met een punt voor decimalen.'],
    ],
    [
      'of thousands',
      [
        [
          ['interventions', 0, 'enrolment', 0],
          { from: '2022-01', through: '2022-12', households: 1, 200: null, per: 'cohort' },
        ],
      ],
      ['Schrijf 1200 of 1.2000: met een punt voor decimalen.'],
    ],
    [
      'in an effect',
      [[['interventions', 0, 'effects', 0], { costItem: 'ggz', reduction: 0, 25: null, evidence: 'possible' }]],
      ['Schrijf 0.25: met een punt voor decimalen.'],
    ],
    [
      'after a point for thousands',
      [[price, { value: 1.2, 50: null }]],
      ['Schrijf 1200.50: met een punt voor decimalen.'],
    ],
  ])('%s is reported once, and nothing that follows from it', (_, puts, expected) => {
    expect([...remedies(puts)].sort()).toEqual(expected)
  })

  it('stands where the number stands', () => {
    expect(problemsOf([[price, { value: 38, 50: null }]])[0]).toMatchObject({
      code: 'not-a-number',
      path: [...price, 'value'],
      value: '38,50',
    })
  })

  it('is another thing than a year without its index number, or a field without a number beside it', () => {
    expect(
      faultsOf([[['prices', 'indices'], [{ id: 'eigen', source: 'x', values: { 2023: 100, 2024: null } }]]]),
    ).toEqual(['empty prices.indices.0.values.2024'])
    expect(faultsOf([[['costItems', 0, 'payers'], { 50: null, gemeente: '1' }]])).toContain(
      'bad-id costItems.0.payers.50',
    )
  })
})

describe('percentages in an uncertain fraction are reported as such, each with what to write', () => {
  const success = ['interventions', 0, 'success'] as const
  it.each<[string, unknown, readonly string[]]>([
    [
      'all of them',
      { low: 40, mode: 60, high: 70 },
      ['low Schrijf 0.4 voor 40 %.', 'mode Schrijf 0.6 voor 60 %.', 'high Schrijf 0.7 voor 70 %.'],
    ],
    ['a mean and its spread', { mean: 60, sd: 10 }, ['mean Schrijf 0.6 voor 60 %.', 'sd Schrijf 0.1 voor 10 %.']],
    ['one beside fractions', { low: 0.1, mode: 25, high: 0.35 }, ['mode Schrijf 0.25 voor 25 %.']],
    [
      'with a text and an interval',
      { low: '12.5', mode: 30, high: 50, interval: 80 },
      [
        'low Schrijf 0.125 voor 12.5 %.',
        'mode Schrijf 0.3 voor 30 %.',
        'high Schrijf 0.5 voor 50 %.',
        'interval Schrijf 0.8 voor 80 %.',
      ],
    ],
    [
      'of outcomes',
      {
        outcomes: [
          { value: 0, probability: 0.5 },
          { value: 50, probability: 0.5 },
        ],
      },
      ['outcomes.1.value Schrijf 0.5 voor 50 %.'],
    ],
    [
      'where the field is cut off',
      { mean: 60, sd: 10, truncate: { max: 80 } },
      ['mean Schrijf 0.6 voor 60 %.', 'sd Schrijf 0.1 voor 10 %.', 'truncate.max Schrijf 0.8 voor 80 %.'],
    ],
  ])('%s', (_, written, expected) => {
    const problems = problemsOf([[success, written]])
    expect(problems.map(({ path, remedy }) => `${path.slice(3).join('.')} ${remedy}`)).toEqual(expected)
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['percentage']))
  })

  it('but a little above 1 beside fractions is out of bounds, and of households there are no percentages', () => {
    expect(faultsOf([[success, { low: 0.5, mode: 0.6, high: 1.2 }]])).toEqual([
      'impossible-distribution interventions.0.success.high',
    ])
    expect(faultsOf([[['targetGroups', 0, 'households'], { low: 90, mode: 25, high: 95 }]])).toEqual([
      'impossible-distribution targetGroups.0.households.mode',
    ])
  })
})

describe('what follows from a fault is no fault', () => {
  it('of an id that is refused: references to it, in either spelling', () => {
    expect(faultsOf([[['costItems', 0, 'id'], 'GGZ']])).toEqual(['bad-id costItems.0.id'])
    expect(faultsOf([[['parties', 0, 'id'], 'Gemeente']])).toEqual(['bad-id parties.0.id'])
    expect(
      problemsOf([
        [['parties', 0, 'id'], 'Gemeente'],
        [[...cost, 'payers'], 'gemeent'],
      ])[1]?.remedy,
    ).not.toContain('Gemeente')
  })

  it('of a list that must hold something and does not', () => {
    expect(faultsOf([[['parties'], []]])).toEqual(['empty parties'])
    const [problem] = problemsOf([
      [['interventions'], []],
      [['pm'], [{ id: 'rust', beneficiary: 'gemeente', reason: 'x', intervention: 'team' }]],
    ])
    expect(problem).toMatchObject({ code: 'dangling-id', remedy: "Voeg 'team' toe aan interventions." })
  })

  it('of a field under its Dutch name: the English one is intended, not missing', () => {
    const input = (): Record<string, unknown> => {
      const { costItems, timeline, ...rest } = soundCase()
      return { ...rest, kostenposten: costItems, Looptijd: timeline }
    }
    const problems = problemsOf([], input)
    expect(problems.map(({ code, remedy }) => `${code} ${remedy}`)).toEqual([
      "unknown-key Bedoeld is misschien 'costItems'.",
      "unknown-key Bedoeld is misschien 'timeline'.",
    ])
  })

  it('of an unknown field beside a missing one: it may be that one, so that nobody removes the work', () => {
    const input = (): Record<string, unknown> => {
      const { costItems, ...rest } = soundCase()
      return { ...rest, baseline: costItems }
    }
    expect(problemsOf([], input).find(({ code }) => code === 'unknown-key')?.remedy).toMatch(
      /^Misschien is 'costItems' bedoeld; haal het anders weg\. Bekend zijn hier/,
    )
  })

  it('of a step that is refused: a timeline too long is reported in years alone, as one writes them in Dutch', () => {
    const long = problemsOf([[['timeline'], { from: '2022-01', through: '2225-06', step: 'week' }]]).find(
      ({ code }) => code === 'horizon-too-long',
    )
    expect(long?.message).toBe('de looptijd is 203,5 jaar; hoogstens 100 jaar en 2000 perioden')
    expect(problemsOf([[['timeline', 'through'], '2122-12']])[0]?.message).toMatch(/is 101 jaar in 101 perioden/)
  })
})

describe('reasons and remedies fit what is written', () => {
  it('zero is not negative', () => {
    expect(problemsOf([[['targetGroups', 0, 'households'], 0]])[0]).toMatchObject({
      message: '0 is te klein: meer dan 0',
      remedy: 'Schrijf een getal dat meer dan 0 is, of controleer de eenheid.',
    })
    expect(problemsOf([[['targetGroups', 0, 'households'], 0]])[0]).not.toHaveProperty('reason')
    const indices = [{ id: 'eigen', source: 'x', values: { 2024: '0.00' } }]
    expect(problemsOf([[['prices', 'indices'], indices]])[0]?.remedy).not.toMatch(/minteken/)
  })

  it('a payer in a list gets the text for one party, and for shares', () => {
    expect(problemsOf([[['costItems', 0, 'payers'], ['zorgverzekeraar']]])[0]?.remedy).toMatch(
      /payers: gemeente.*gemeente: 0\.6/,
    )
  })

  it.each([
    ['of 60 digits is a number', '0.333333333333333333333333333333333333333333333333333333333333', []],
    ['of 1e-60 is one too', '1e-60', []],
    ['of 1e50 is too large, with its value', '1e50', ['out-of-bounds 1e+50']],
    ['of 1e25 too', '1e25', ['out-of-bounds 1e+25']],
    ['infinity is reported as that', 'Infinity', ['not-finite Infinity']],
  ])('a decimal %s', (_, written, expected) => {
    const Wide = Decimal.clone({ precision: 80, defaults: true })
    expect(problemsOf([[price, new Wide(written)]]).map(({ code, value }) => `${code} ${String(value)}`)).toEqual(
      expected,
    )
  })
})
