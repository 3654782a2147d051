import { existsSync, readdirSync, readFileSync } from 'node:fs'

import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { roomsOfFigures } from '../../scripts/rooms-of-figures.js'
import { roomsSource } from '../../scripts/rooms-source.js'
import { addressSteps, addressText, pathsByAddress, readNumbers, valueAt } from '../../src/case/index.js'
import { readCaseWithData } from '../../src/cli/files/read-case-file.js'
import { formulasOf } from '../../src/calculation/index.js'
import {
  addressOf,
  ArgumentRangeError,
  atAddress,
  calculationOf,
  Decimal,
  parseAddress,
  parseBusinessCase,
  UnknownAddressError,
  type BusinessCase,
} from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { addressOfName, definedName } from '../../src/workbook/names/defined-name.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { soundCase } from '../case/faults.js'
import { agreed, casesOfAllFigures, everything, parsed } from '../rules/whole-cases.js'

interface Read {
  readonly businessCase: BusinessCase
  readonly data: unknown
}

const files = [
  ...readdirSync('examples').map((file) => `examples/${file}`),
  'examples/dordrecht/programma.yaml',
].filter((file) => file.endsWith('.yaml'))

/** Every address of a case: those of its figures, of its numbers, and of the published numbers that it is calculated with. */
const addressesOf = (
  businessCase: BusinessCase,
): {
  readonly figures: readonly string[]
  readonly numbers: readonly string[]
  readonly published: readonly string[]
} => {
  const { sheet } = formulasOf(businessCase)
  return {
    figures: [...sheet.figures.keys()],
    numbers: [...readNumbers(businessCase)].map(({ address }) => address),
    published: [
      ...new Set(
        sheet.formulas.flatMap((formula) =>
          formula.op === 'parameter' && formula.path.startsWith('reference.') ? [formula.path] : [],
        ),
      ),
    ],
  }
}

const textOf = (address: string): string =>
  addressText(
    parseAddress(address).steps.map((step) => {
      switch (step.kind) {
        case 'name':
          return step.name
        case 'position':
          return step.position
        case 'month':
          return `@${step.month}`
      }
    }),
  )

/** Addresses are one to one with figures and numbers, and each is the name of one cell. */
const expectOneToOne = (businessCase: BusinessCase): void => {
  const { figures, numbers, published } = addressesOf(businessCase)
  const all = [...figures, ...numbers, ...published]
  expect(new Set(all).size).toBe(all.length)
  expect(all.filter((address) => textOf(address) !== address)).toEqual([])
  expect(all.filter((address) => addressText(addressSteps(address)) !== address)).toEqual([])
  const named = all.flatMap((address) => {
    const name = definedName(address)
    return name === undefined ? [] : [{ name, address }]
  })
  expect(named.filter(({ name, address }) => addressOfName(name) !== address)).toEqual([])
  expect(all.length - named.length).toBe(
    all.filter((address) => address.length > 250 && definedName(address) === undefined).length,
  )
}

/** The way from a number to its place in the case and back. */
const expectPathsBack = ({ businessCase, data }: Read): void => {
  const pathOf = pathsByAddress(data)
  let found = 0
  for (const { address, place } of readNumbers(businessCase)) {
    expect(addressOf(businessCase, place)).toBe(address)
    const path = pathOf(address)
    // What the file leaves to its default is written nowhere.
    if (path === undefined) continue
    // A payer of everything is written as a name: its share stands where the whole list does.
    const inFile = addressOf(data, path) ?? ''
    expect(inFile === address || (typeof valueAt(data, path) === 'string' && address.startsWith(inFile)), address).toBe(
      true,
    )
    found += 1
  }
  expect(found).toBeGreaterThan(5)
}

describe('the addresses of an example', () => {
  it.each(files)('are one to one with its figures and numbers: %s', (file) => {
    const { businessCase } = readCaseWithData(file, 'nl')
    const { figures, numbers } = addressesOf(businessCase)
    expect(figures.length).toBeGreaterThan(400)
    expect(numbers.length).toBeGreaterThan(10)
    expectOneToOne(businessCase)
  })

  it.each(files)('lead from a path to the number and back: %s', (file) => {
    expectPathsBack(readCaseWithData(file, 'nl'))
  })

  it.each(files)('are the names of its workbook, of every figure and number: %s', (file) => {
    const { businessCase } = readCaseWithData(file, 'nl')
    const { figures, numbers, published } = addressesOf(businessCase)
    const names = new Set(workbookPlan(businessCase).names.map(({ name }) => addressOfName(name)))
    const nameable = [...figures, ...numbers, ...published].filter((address) => definedName(address) !== undefined)
    expect(nameable.filter((address) => !names.has(address))).toEqual([])
    expect(names.size).toBe(nameable.length)
  })

  it.each(files)('each lead to what stands there: %s', (file) => {
    const { businessCase } = readCaseWithData(file, 'nl')
    const calculation = calculationOf(businessCase)
    const { figures, numbers, published } = addressesOf(businessCase)
    const { sheet } = formulasOf(businessCase)
    // Of each figure its definition; of some of them the value, which is calculated for each one anew.
    for (const [at, address] of figures.entries()) {
      if (at % Math.ceil(figures.length / 40) !== 0) continue
      const found = atAddress(calculation, address)
      if (found.kind !== 'figure') throw new Error(address)
      expect(found).toMatchObject({ address, unit: sheet.names.get(sheet.figures.get(address) as never)?.unit })
      expect(found.chapter).toMatch(/^docs\/\w+\.md, /)
      expect(found.rooms.length).toBeGreaterThan(0)
      expect(found.rooms.filter((room) => !existsSync(room))).toEqual([])
      const { value } = calculation.explain(address)
      expect(String(found.value)).toBe(String(value))
    }
    for (const [at, { address, place, quantity }] of [...readNumbers(businessCase)].entries()) {
      if (numbers.length > 100 && at % 10 !== 0) continue
      expect(atAddress(calculation, address)).toMatchObject({
        kind: 'number',
        address,
        path: place,
        value: quantity.value,
      })
    }
    for (const address of published)
      expect(atAddress(calculation, address)).toMatchObject({ kind: 'reference', address })
  })
})

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
    [['costItems', 0, 'price', 'value'], `costItems.${id}.price`],
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

  it('is none of a line without an id, nor of a second with the same', () => {
    const [item] = data.costItems
    const lists = { ...data, costItems: [item, item, { ...item, id: undefined }] }
    expect([0, 1, 2].map((at) => addressOf(lists, ['costItems', at, 'price']))).toEqual([
      `costItems.${id}.price`,
      undefined,
      undefined,
    ])
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

describe('atAddress', () => {
  const { businessCase } = readCaseWithData('examples/begeleiding-thuis.yaml', 'nl')
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
    expect(npv.value).toEqual(calculation.results.parties.find(({ id }) => id === 'gemeente')?.cash.npv)
    expect(readFileSync('src/rules/outcomes/cash-view.ts', 'utf8')).toContain("'cash.npv'")
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
    const [{ address = '' } = {}] = [...readNumbers(businessCase)].filter((number) => number.address.endsWith('.price'))
    expect(nearest(address.replace('price', 'prijs'))).toContain(address)
    expect(nearest(address.replace('.price', ''))).toContain(address)
    expect(nearest('gemeente.cash.nvp')).toContain('gemeente.cash.npv')
    expect(nearest('gemeente.npv')).toEqual(expect.arrayContaining(['gemeente.cash.npv', 'gemeente.welfare.npv']))
  })
})

describe('the rooms of figures', () => {
  let source = ''
  beforeAll(async () => {
    source = await roomsSource(await roomsOfFigures(casesOfAllFigures()))
  })

  it('are those in which they are written (npm run rooms)', () => {
    expect(readFileSync('src/calculation/addresses/rooms.ts', 'utf8')).toBe(source)
  })
})
