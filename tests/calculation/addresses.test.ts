import { readFileSync } from 'node:fs'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addressText, readNumbers, valueAt, type Path } from '../../src/case/index.js'
import {
  addressOf,
  ArgumentRangeError,
  atAddress,
  calculationOf,
  Decimal,
  parseAddress,
  parseBusinessCase,
  unitCost,
  UnknownAddressError,
  type BusinessCase,
} from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { soundCase } from '../case/faults.js'
import { wholeCase } from '../case/whole-case.js'
import { exampleCase } from '../examples/example-case.js'
import { agreed, everything, parsed } from '../rules/whole-cases.js'
import { expectOneToOne, expectPathsBack, textOf } from './one-to-one.js'

describe('the addresses of any case', () => {
  it('are one to one, of a case that uses everything too', () => {
    for (const each of [everything(), agreed()]) expectOneToOne(each)
  })

  it('are one to one, and lead to a path and back', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), (data) => {
        const businessCase = parsed(data)
        expectOneToOne(businessCase)
        expectPathsBack({ businessCase, data })
      }),
    )
  })
})

describe('parseAddress', () => {
  it('gives the steps', () => {
    expect(parseAddress('costItems.ggz.price@2027-07')).toEqual({
      kind: 'case',
      text: 'costItems.ggz.price@2027-07',
      steps: [
        { kind: 'name', name: 'costItems' },
        { kind: 'name', name: 'ggz' },
        { kind: 'name', name: 'price' },
        { kind: 'month', month: '2027-07' },
      ],
    })
    expect(parseAddress('reference.discounting.nl-2025.2025').kind).toBe('reference')
    expect(parseAddress('discounting.schedule[1].rate').steps[2]).toEqual({ kind: 'position', position: 1 })
  })

  it.each([
    ['', 0],
    ['.costItems', 0],
    ['[0].rate', 0],
    ['@2026-01', 0],
    ['costItems..price', 9],
    ['costItems.ggz.', 13],
    ['costItems ggz', 9],
    ['costItems[01]', 9],
    ['costItems[-1]', 9],
    ['costItems.ggz.price@2026-13', 19],
    ['costItems.ggz.price@2026-1', 19],
    ['costItems.ggz.price@2026-01gemeente', 27],
    ['discounting.schedule[0]rate', 23],
    ['constructor\u0000', 11],
    ['a'.repeat(1001), 1000],
  ])('refuses %j, and says from where', (text, at) => {
    const refused = (): unknown => parseAddress(text)
    expect(refused).toThrow(ArgumentRangeError)
    expect(refused).toThrow(
      expect.objectContaining({ code: 'bad-address', values: expect.objectContaining({ at }) as unknown }),
    )
  })

  it('gives back every address that is written with its steps', () => {
    const name = fc.stringMatching(/^[a-z][A-Za-z0-9-]{0,12}$/).filter((text) => text !== 'reference')
    const step = fc.oneof(name, fc.nat({ max: 99 }), fc.constantFrom('@2026-01', '@1999-12', '@2300-10'))
    fc.assert(
      fc.property(name, fc.array(step, { maxLength: 6 }), (first, others) => {
        const text = addressText([first, ...others])
        expect(textOf(text)).toBe(text)
      }),
    )
  })
})

describe('addressOf', () => {
  const data = soundCase() as { readonly costItems: readonly { readonly id: string }[] }
  const read = parseBusinessCase(data)
  if (!read.ok) throw new Error('not in order')
  const { businessCase } = read
  const id = data.costItems[0]?.id ?? ''

  it.each([
    [['costItems', 0], `costItems.${id}`],
    [['costItems', 0, 'price'], `costItems.${id}.price`],
    [['name'], 'name'],
    [['costItems', 0, 'prijs'], undefined],
    [['costItems', 99, 'price'], undefined],
    [['costItems', '0', 'price'], undefined],
    [['costItems', 0, 'id'], undefined],
    [['constructor'], undefined],
    [[], undefined],
  ])('of %j', (path, address) => {
    expect(addressOf(data, path)).toBe(address)
    expect(addressOf(businessCase, path)).toBe(address)
  })

  it('of all that is written of a number is that of the number', () => {
    const [item] = data.costItems
    const written = { ...data, costItems: [{ ...item, price: { value: 60, low: 50, high: 80, source: 'verzonnen' } }] }
    for (const field of ['value', 'low', 'source'])
      expect(addressOf(written, ['costItems', 0, 'price', field])).toBe(`costItems.${id}.price`)
  })

  it('is none of a second line with an id, and of one without goes by its position', () => {
    const [item] = data.costItems
    const lists = { ...data, costItems: [item, item, { ...item, id: undefined }] }
    expect([0, 1, 2].map((at) => addressOf(lists, ['costItems', at, 'price']))).toEqual([
      `costItems.${id}.price`,
      undefined,
      'costItems[2].price',
    ])
  })

  it('keeps the id of the part that a line without one is in', () => {
    const input = JSON.parse(JSON.stringify(data)) as {
      interventions: { id: string; effects: object[]; costs?: object[] }[]
    }
    const [intervention] = input.interventions
    if (intervention === undefined) throw new Error('no intervention')
    intervention.costs = [{ name: 'Loon', amount: 1, payers: 'gemeente' }]
    const wrong = parseBusinessCase(input)
    const kind = wrong.ok ? undefined : wrong.problems.find(({ path }) => path.at(-1) === 'kind')
    expect(kind?.address).toBe(`interventions.${intervention.id}.costs[0].kind`)
    expect(addressOf(input, ['interventions', 0, 'costs', 0, 'amount'])).toBe(
      `interventions.${intervention.id}.costs[0].amount`,
    )
  })

  it('answers whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.oneof(fc.string(), fc.nat({ max: 3 }))), (anything, path) => {
        expect(['string', 'undefined']).toContain(typeof addressOf(anything, path))
      }),
    )
  })

  it('stands in each problem whose path has one', () => {
    const [item] = data.costItems
    const wrong = parseBusinessCase({ ...data, costItems: [{ ...item, price: 'veel', prijs: 5 }] })
    expect(wrong.ok ? [] : wrong.problems.map(({ path, address }) => [path.at(-1), address])).toEqual(
      expect.arrayContaining([
        ['price', `costItems.${id}.price`],
        ['prijs', undefined],
      ]),
    )
  })
})

/** Every path of plain data, with what is written there. */
function* pathsIn(data: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path
  if (typeof data !== 'object' || data === null) return
  const keys = Array.isArray(data) ? data.keys() : Object.keys(data)
  for (const key of keys) yield* pathsIn(valueAt(data, [key]), [...path, key])
}

describe('an address of addressOf', () => {
  const expectAnswers = (data: unknown, businessCase: BusinessCase): void => {
    const calculation = calculationOf(businessCase)
    const addresses = new Set([...pathsIn(data)].flatMap((path) => addressOf(data, path) ?? []))
    expect(addresses.size).toBeGreaterThan(20)
    for (const address of addresses) expect(atAddress(calculation, address).address).toBe(address)
  }

  it('has an answer of atAddress, in a case that states every field', () => {
    const read = parseBusinessCase(wholeCase())
    if (!read.ok) throw new Error('not in order')
    expectAnswers(wholeCase(), read.businessCase)
  })

  it('has an answer of atAddress, in any case', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), (data) => {
        expectAnswers(data, parsed(data))
      }),
      { numRuns: 5 },
    )
  })
})

describe('atAddress', () => {
  const businessCase = exampleCase('begeleiding-thuis')
  const calculation = calculationOf(businessCase)

  it('leads from a figure to its chapter and its room', () => {
    const npv = atAddress(calculation, 'gemeente.cash.npv')
    expect(npv).toMatchObject({
      kind: 'figure',
      label: { concept: 'cash.npv', about: { party: 'gemeente' } },
      unit: 'eur',
      chapter: 'docs/method.md, 10. Results (uitkomsten)',
      rooms: ['src/rules/outcomes/cash-view.ts'],
    })
    if (npv.kind !== 'figure') throw new Error('no figure')
    expect(npv.value).toEqual(calculation.results.parties.find(({ id }) => id === 'gemeente')?.cash.npv)
    expect(readFileSync('src/rules/outcomes/cash-view.ts', 'utf8')).toContain("'cash.npv'")
  })

  it('leads from a part of the case to the numbers in it', () => {
    const found = atAddress(calculation, 'interventions.begeleider.costs.begeleider')
    expect(found).toMatchObject({ kind: 'part', address: 'interventions.begeleider.costs.begeleider' })
    if (found.kind !== 'part') throw new Error('no part')
    expect(found.numbers.map(({ address, value }) => `${address} ${value.toString()}`)).toContain(
      'interventions.begeleider.costs.begeleider.amount 42000',
    )
    expect(() => atAddress(calculation, 'interventions.begeleider.costs.begeleide')).toThrow()
  })

  it('leads to a field that is no number, and to one that nobody filled in', () => {
    expect(atAddress(calculation, 'timeline.from')).toMatchObject({ kind: 'field', value: '2026-01' })
    expect(atAddress(calculation, 'parties.gemeente.kind')).toMatchObject({ kind: 'field', value: 'gemeente' })
    const bare = atAddress(calculation, 'parties.gemeente')
    expect(bare).toMatchObject({ kind: 'part', numbers: [] })
    expect(bare.kind === 'part' && bare.fields.map(({ address }) => address)).toContain('parties.gemeente.name')
    expect(atAddress(calculation, 'description')).toEqual({ kind: 'field', address: 'description' })
  })

  it('leads to a unit cost by the prices that refer to it', () => {
    const youth = calculationOf(exampleCase('aandachtshuishoudens'))
    const found = atAddress(youth, 'reference.unitCosts.zvw-seh-bezoek-2022')
    expect(found).toMatchObject({ kind: 'reference', unit: 'eur', address: 'reference.unitCosts.zvw-seh-bezoek-2022' })
    if (found.kind !== 'reference') throw new Error('no record')
    expect(found.value.toString()).toBe(unitCost('zvw-seh-bezoek-2022')?.amount)
    expect(found.source).toContain(unitCost('zvw-seh-bezoek-2022')?.source.title)
    const price = [...readNumbers(exampleCase('aandachtshuishoudens'))].find(
      ({ quantity }) => quantity.reference === 'zvw-seh-bezoek-2022',
    )
    const ofPrice = atAddress(youth, price?.address ?? '')
    expect(found.figures).toEqual(ofPrice.kind === 'number' ? ofPrice.figures : undefined)
    expect(found.figures.length).toBeGreaterThan(0)
  })

  it('leads from a number to the figures that rest on it', () => {
    const [number] = [...readNumbers(businessCase)].filter(({ address }) => address.endsWith('.price'))
    const found = atAddress(calculation, number?.address ?? '')
    if (found.kind !== 'number') throw new Error('no number')
    expect(found.value).toBeInstanceOf(Decimal)
    expect(found.figures.length).toBeGreaterThan(0)
    // What is named rests on it: another number there is another figure.
    const changed = calculation.whatIf({ [found.address]: found.value.times(2) })
    for (const figure of found.figures)
      expect(String(changed.figure(figure))).not.toBe(String(calculation.explain(figure).value))
  })

  it('proposes what is like an address that is not there', () => {
    const nearest = (address: string): readonly string[] => {
      try {
        atAddress(calculation, address)
      } catch (error) {
        if (error instanceof UnknownAddressError) return error.nearest
      }
      return []
    }
    const address = [...readNumbers(businessCase)].find((number) => number.address.endsWith('.price'))?.address ?? ''
    expect(nearest(address.replace('price', 'prijs'))).toContain(address)
    expect(nearest('gemeente.cash.nvp')).toContain('gemeente.cash.npv')
    expect(nearest('gemeente.npv')).toEqual(expect.arrayContaining(['gemeente.cash.npv', 'gemeente.welfare.npv']))
  })
})
