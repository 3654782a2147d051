import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type BusinessCase } from '../../src/case/index.js'
import { Decimal } from '../../src/money/index.js'
import { soundCase, put } from './faults.js'
import { wholeCase } from './whole-case.js'

const parsed = (input: unknown): BusinessCase => {
  const result = parseBusinessCase(input)
  if (!result.ok) throw new Error(JSON.stringify(result.problems, undefined, 2))
  return result.businessCase
}

/** What a program sees after JSON: decimals as texts. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a case in which every field is written', () => {
  const businessCase = parsed(wholeCase())

  it('keeps what is written', () => {
    expect(plain(businessCase)).toMatchObject({
      format: 1,
      timeline: { from: '2021-07', through: '2028-12', step: 'quarter' },
      startDelay: { value: '2', assumption: 'Werving duurt langer' },
      discounting: {
        schedule: [
          { fromYear: 1, rate: { value: '0.0225' } },
          { fromYear: 31, rate: { value: '0.0175' } },
        ],
        baseYear: 2021,
        timing: 'mid',
      },
      haircuts: {
        demonstrated: { value: '0' },
        probable: { value: '0.2' },
        possible: { value: '0.5', assumption: 'Voorzichtig' },
      },
      attribution: { overlap: 'independent', rule: 'sequential', order: ['team', 'schuldhulp'] },
      pm: [{ id: 'veiligheid', sign: 'positive', intervention: 'team' }],
    })
    expect(plain(businessCase.costItems[0])).toEqual({
      id: 'ggz',
      name: 'Geestelijke gezondheidszorg',
      targetGroup: 'gezinnen',
      domain: 'ggz',
      volume: [{ value: '30.5', source: 'Vektis 2022', assumption: 'Gemiddelde', evidence: 'probable' }],
      unit: 'uur',
      price: [
        {
          value: '110',
          priceLevel: 2021,
          index: 'zorgprijzen',
          source: 'NZa',
          evidence: 'demonstrated',
          reference: 'ggz-eigen-2024',
        },
      ],
      volumeGrowth: { value: '0.01' },
      priceGrowth: { value: '-0.005' },
      payers: [
        { shares: { zorgverzekeraar: { value: '1' } }, source: 'Zvw' },
        {
          from: '2024-04',
          shares: { zorgverzekeraar: { value: '0.8' }, gemeente: { value: '0.2' } },
          assumption: 'Nieuwe afspraak',
          evidence: 'possible',
        },
      ],
      nature: 'resource',
      cashable: {
        share: { value: '0.6' },
        lag: { value: '12' },
        from: '2023-01',
        capacity: { unit: 'bed', cost: { value: '90000', priceLevel: 2022 } },
      },
      valuationGroup: 'geestelijke-gezondheid',
      overlap: 'independent',
      taskField: '6.71a',
    })
  })

  it('reads the ways to state a change, and a move, which states none', () => {
    expect(plain(businessCase.interventions[0]?.effects.map(({ id, change }) => [id, change]))).toEqual([
      ['minder-ggz', { kind: 'reduction', reduction: { value: '0.25' } }],
      ['ggz', { kind: 'volume', volume: [{ value: '29' }] }],
      ['bijstand', { kind: 'amount', amount: { value: '-150', priceLevel: 2023, assumption: 'Meer aanvragen' } }],
      ['rustig', null],
    ])
  })

  it('fills in the months and the funding of costs', () => {
    expect(
      businessCase.interventions[0]?.costs.map((cost) => [
        cost.id,
        cost.funding,
        cost.kind === 'yearly' ? [cost.from, cost.through] : undefined,
      ]),
    ).toEqual([
      ['opzet', 'incidental', undefined],
      ['team', 'incidental', ['2021-10', '2025-12']],
      ['beheer', 'structural', ['2021-07', '2028-12']],
      ['begeleiding', 'incidental', undefined],
    ])
  })

  it('makes shares within 1e-9 of 1 whole: three thirds of ten decimals, the rest to the first', () => {
    expect(plain(businessCase.costItems[1]?.payers[0]?.shares)).toEqual({
      gemeente: { value: '0.3333333334' },
      zorgverzekeraar: { value: '0.3333333333' },
      'fonds-drechtsteden': { value: '0.3333333333' },
    })
  })

  it('is frozen to the last object', () => {
    const open: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) open.push(path)
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`)
    }
    walk(businessCase, 'case')
    expect(open).toEqual([])
  })

  it('calculates with frozen decimals', () => {
    const { value } = businessCase.costItems[0]!.volume[0]!
    expect(value.plus(1).times(2).minus('0.5').div(5).toString()).toBe('12.5')
  })
})

describe('defaults', () => {
  const businessCase = parsed(soundCase())

  it('are those of the grammar', () => {
    expect(businessCase.timeline.step).toBe('year')
    expect(businessCase.discounting).toEqual({ regime: 'nl-2021', timing: 'start' })
    expect(businessCase.attribution).toEqual({ overlap: 'independent', rule: 'shapley', order: [] })
    expect(businessCase.haircuts).toEqual({})
    expect(businessCase.prices.indices).toEqual([])
    expect(businessCase.pm).toEqual([])
    expect(businessCase.settlements).toEqual([])
    expect(businessCase.agreements).toEqual([])
    expect(businessCase.fund).toBeUndefined()
    expect(businessCase.costItems[0]).toMatchObject({ name: 'ggz', unit: 'per jaar', nature: 'resource', cashable: {} })
    expect(businessCase.interventions[1]).toMatchObject({ name: 'hulp', enrolment: [], costs: [], societalEffects: [] })
  })

  it('take the kind of a party from its id where that is a kind', () => {
    const input = soundCase()
    put(input, ['parties', 3], { id: 'dordrecht' })
    expect(parsed(input).parties.map(({ kind }) => kind)).toEqual([
      'gemeente',
      'zorgverzekeraar',
      'huishouden',
      'overig',
    ])
  })

  it('read a single rate as a schedule from the first year on', () => {
    const input = soundCase()
    put(input, ['discounting'], { rate: '0.03' })
    expect(plain(parsed(input).discounting)).toEqual({
      schedule: [{ fromYear: 1, rate: { value: '0.03' } }],
      timing: 'start',
    })
  })

  it('leave out what is not stated: no key with the value undefined', () => {
    const empty: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (value === undefined) empty.push(path)
      if (typeof value !== 'object' || value === null || Decimal.isDecimal(value)) return
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`)
    }
    walk(businessCase, 'case')
    expect(empty).toEqual([])
  })
})

describe('numbers', () => {
  const priceOf = (price: unknown): string => {
    const input = soundCase()
    put(input, ['costItems', 0, 'price'], price)
    return parsed(input).costItems[0]!.price[0]!.value.toString()
  }

  it('are exact as written', () => {
    expect(priceOf(0.1)).toBe('0.1')
    expect(priceOf('0.10000000000000000000000000000001')).toBe('0.10000000000000000000000000000001')
    expect(priceOf('00012.50')).toBe('12.5')
  })

  it('are decimals of any copy of decimal.js', () => {
    const Other = Decimal.clone({ precision: 5, defaults: true })
    expect(priceOf(new Other('12.5'))).toBe('12.5')
    expect(parseBusinessCase({ ...soundCase(), startDelay: new Other(NaN) })).toMatchObject({
      problems: [{ code: 'not-finite', path: ['startDelay'] }],
    })
  })

  it('have no negative zero', () => {
    expect(Object.is(parsed({ ...soundCase(), startDelay: -0 }).startDelay?.value.toNumber(), 0)).toBe(true)
    expect(JSON.stringify(parsed({ ...soundCase(), startDelay: '-0' }).startDelay)).toBe('{"value":"0"}')
  })
})
