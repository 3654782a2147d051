import { describe, expect, it } from 'vitest'

import { isCoded, type CodedError } from '../../src/base/coded-error.js'
import {
  absolute,
  Decimal,
  formatEuro,
  formatNumber,
  formatPercentage,
  given,
  HALF_A_CENT,
  kindOf,
  parseNumber,
  readDecimal,
  roundToTotal,
  shownOf,
  splitByShares,
  TOLERANCE,
} from '../../src/money/index.js'

const { set, config } = Decimal

const any = (value: unknown): never => value as never

const errorOf = (call: () => unknown): CodedError => {
  try {
    call()
  } catch (error) {
    if (isCoded(error)) return error
    throw error
  }
  throw new Error('nothing was refused')
}

/** All that an error says: to programs, and to people in both languages. */
const said = (call: () => unknown): readonly unknown[] => {
  const error = errorOf(call)
  return [error.code, error.address, error.values, error.text('nl'), error.text('en')]
}

const numberIsText = (nl: string, en: string): readonly unknown[] => [
  'wrong-kind',
  null,
  { found: "the text 'veel'" },
  `${nl} is de tekst 'veel'; geef een getal, een tekst van cijfers zoals '1234.50', of een Decimal.`,
  `${en} is the text 'veel'; state a number, a text of digits such as '1234.50', or a Decimal.`,
]

describe('a refusal says what, where, which value and what to do, in both languages:', () => {
  it.each<[string, () => unknown, readonly unknown[]]>([
    [
      'an amount to split that is not finite',
      () => splitByShares(Infinity, [1]),
      [
        'not-finite',
        'amount',
        { found: 'Infinity' },
        'Het bedrag om te verdelen is Infinity; geef een eindig getal.',
        'The amount to split is Infinity; state a finite number.',
      ],
    ],
    [
      'an amount to split that is no number',
      () => splitByShares(any(true), [1]),
      [
        'not-finite',
        'amount',
        { found: 'true' },
        'Het bedrag om te verdelen is true; geef een eindig getal.',
        'The amount to split is true; state a finite number.',
      ],
    ],
    [
      'a share that is nothing',
      () => splitByShares(1, [0.5, any(null)]),
      [
        'not-finite',
        'shares[1]',
        { found: 'nothing (null)' },
        'Aandeel 2 van 2 is niets (null); een aandeel is een eindige fractie van 0 tot en met 1. Geef 25 % als 0.25.',
        'Share 2 of 2 is nothing (null); a share is a finite fraction from 0 to 1. State 25 % as 0.25.',
      ],
    ],
    [
      'a share below zero',
      () => splitByShares(1, [1.5, -0.5]),
      [
        'out-of-range',
        'shares[1]',
        { found: '-0.5' },
        'Aandeel 2 van 2 is -0.5; een aandeel is een eindige fractie van 0 tot en met 1. Geef 25 % als 0.25.',
        'Share 2 of 2 is -0.5; a share is a finite fraction from 0 to 1. State 25 % as 0.25.',
      ],
    ],
    [
      'shares that are no list',
      () => splitByShares(1, any({})),
      [
        'wrong-kind',
        'splitByShares',
        { expected: 'a list of shares', found: 'an object' },
        'splitByShares verwacht een lijst van aandelen, en kreeg een object.',
        'splitByShares expects a list of shares, and got an object.',
      ],
    ],
    [
      'decimals to round to that are no whole number',
      () => roundToTotal([1], 0.5),
      [
        'out-of-range',
        'decimals',
        { decimals: 0.5, least: -9, most: 34 },
        'Op 0.5 decimalen kan niet worden afgerond; geef een geheel getal van -9 tot en met 34 (2 voor centen, -3 voor duizenden).',
        'Cannot round to 0.5 decimals; state a whole number from -9 to 34 (2 for cents, -3 for thousands).',
      ],
    ],
    [
      'decimals to round to that are no number',
      () => roundToTotal([1], any('veel')),
      numberIsText('Het aantal decimalen om op af te ronden', 'The number of decimals to round to'),
    ],
    [
      'a part to round that is nothing',
      () => roundToTotal([1, any(undefined)], 2),
      [
        'not-finite',
        'parts[1]',
        { found: 'nothing (undefined)' },
        'Deel 2 van 2 is niets (undefined); geef een eindig getal.',
        'Part 2 of 2 is nothing (undefined); state a finite number.',
      ],
    ],
    [
      'parts to round that are no list',
      () => roundToTotal(any(5), 2),
      [
        'wrong-kind',
        'roundToTotal',
        { expected: 'a list of amounts', found: 'the number 5' },
        'roundToTotal verwacht een lijst van bedragen, en kreeg het getal 5.',
        'roundToTotal expects a list of amounts, and got the number 5.',
      ],
    ],
    [
      'decimals to write that are below zero',
      () => formatNumber(1, -1),
      [
        'out-of-range',
        'decimals',
        { decimals: -1, most: 100 },
        'Een getal kan niet met -1 decimalen geschreven worden; geef een geheel getal van 0 tot en met 100.',
        'A number cannot be written with -1 decimals; state a whole number from 0 to 100.',
      ],
    ],
    [
      'decimals to write that are no number',
      () => formatNumber(1, any('veel')),
      numberIsText('Het aantal decimalen om te schrijven', 'The number of decimals to write'),
    ],
    [
      'a number to write that is none',
      () => formatNumber('veel'),
      numberIsText('Het getal om te schrijven', 'The number to write'),
    ],
    [
      'an amount to write that is none',
      () => formatEuro('veel'),
      numberIsText('Het bedrag om te schrijven', 'The amount to write'),
    ],
    [
      'a share to write that is none',
      () => formatPercentage('veel'),
      numberIsText('Het aandeel om te schrijven', 'The share to write'),
    ],
    [
      'a text of a number that is none',
      () => parseNumber(any(5)),
      [
        'wrong-kind',
        'parseNumber',
        { expected: 'the text of a number', found: 'the number 5' },
        'parseNumber verwacht de tekst van een getal, en kreeg het getal 5.',
        'parseNumber expects the text of a number, and got the number 5.',
      ],
    ],
    [
      'options that are none',
      () => given.options('explain', any('nl')),
      [
        'wrong-kind',
        'explain',
        { expected: "its options as an object, such as { language: 'en' }", found: "the text 'nl'" },
        "explain verwacht opties als object, zoals { language: 'en' }, en kreeg de tekst 'nl'.",
        "explain expects its options as an object, such as { language: 'en' }, and got the text 'nl'.",
      ],
    ],
    [
      'settings of the decimals of the library',
      () => set({ precision: 5 }),
      [
        'settings-are-fixed',
        'Decimal',
        {},
        'De Decimal van deze bibliotheek is niet in te stellen: elke berekening zou ermee veranderen. Neem een eigen kopie, zoals Decimal.clone({ precision: 50 }).',
        'The Decimal of this library cannot be set: every calculation would change with it. Take a copy of your own, such as Decimal.clone({ precision: 50 }).',
      ],
    ],
  ])('%s', (_, call, all) => {
    expect(said(call)).toEqual(all)
  })

  it('shares that do not sum to 1, with each of them', () => {
    const error = errorOf(() => splitByShares(1, [0.5, '0.4']))
    expect([error.code, error.address, error.values]).toEqual([
      'not-one',
      'shares',
      { shares: ['0.5', '0.4'], total: '0.9' },
    ])
    expect(error.text('nl')).toMatch(/^De aandelen \(0\.5, 0\.4\) tellen op tot 0\.9, niet tot 1:/)
    expect(error.text('en')).toMatch(/\(0\.5, 0\.4\) sum to 0\.9, not 1/)
  })

  it('and config of the decimals is refused as set is', () => {
    expect(errorOf(() => config({ precision: 5 })).code).toBe('settings-are-fixed')
  })
})

describe('the limits of decimals', () => {
  it('are within what is allowed', () => {
    expect(formatNumber(1, 100, 'en')).toBe(`1.${'0'.repeat(100)}`)
    expect(() => formatNumber(1, 101)).toThrow(RangeError)
    expect(() => formatNumber(1, 1.5)).toThrow('1.5 decimals')
    expect(roundToTotal(['1234567890.4'], -9).map(String)).toEqual(['1000000000'])
    expect(() => roundToTotal([1], -10)).toThrow(RangeError)
    expect(roundToTotal([1], 34).map(String)).toEqual(['1'])
    expect(() => roundToTotal([1], 35)).toThrow(RangeError)
  })

  it('text of a number has a hundred signs at most', () => {
    expect(parseNumber('1'.repeat(100))?.toFixed()).toBe('1'.repeat(100))
    expect(parseNumber('1'.repeat(101))).toBeUndefined()
    expect(parseNumber('12\n5')).toBeUndefined()
  })
})

describe('what a caller has passed', () => {
  const promise = Promise.resolve(1)
  it.each<[unknown, string, string]>([
    [undefined, 'niets (undefined)', 'nothing (undefined)'],
    [null, 'niets (null)', 'nothing (null)'],
    ['kort', "de tekst 'kort'", "the text 'kort'"],
    ['x'.repeat(40), `de tekst '${'x'.repeat(40)}'`, `the text '${'x'.repeat(40)}'`],
    ['x'.repeat(41), 'een lange tekst', 'a long text'],
    [5, 'het getal 5', 'the number 5'],
    [5n, 'het getal 5', 'the number 5'],
    [true, 'true', 'true'],
    [() => 1, 'een functie', 'a function'],
    [Symbol('x'), 'een symbool', 'a symbol'],
    [[1], 'een lijst', 'a list'],
    [new Map(), 'een verzameling, zoals een Map', 'a collection, such as a Map'],
    [promise, 'een promise, waarop eerst gewacht moet worden (await)', 'a promise, which must be awaited first'],
    [{ then: 1 }, 'een object', 'an object'],
  ])('is named in both languages', (value, nl, en) => {
    expect([kindOf(value, 'nl'), kindOf(value, 'en')]).toEqual([nl, en])
  })

  it.each<[unknown, string]>([
    [5, '5'],
    [5n, '5'],
    ['half', 'half'],
    ['', "de tekst ''"],
    [new Decimal('1.50'), '1.5'],
    [true, 'true'],
    [[5], 'een lijst'],
    [null, 'niets (null)'],
  ])('is shown as it was written where it is a number or a text', (value, text) => {
    expect(shownOf(value, 'nl')).toBe(text)
  })

  it('is read as a decimal where it is one, also a big integer, and else as no number', () => {
    expect(readDecimal(12345678901234567890n).toFixed()).toBe('12345678901234567890')
    expect(readDecimal('1.50').toFixed()).toBe('1.5')
    for (const none of [true, null, undefined, [5], { value: 5 }, 'veel', ''])
      expect(readDecimal(none).isNaN()).toBe(true)
  })
})

describe('numbers of the house', () => {
  it('are what their names say', () => {
    expect(HALF_A_CENT.times(2).toFixed()).toBe('0.01')
    expect(TOLERANCE.toFixed()).toBe('0.000001')
    expect([absolute(-3n), absolute(0n), absolute(3n)]).toEqual([3n, 0n, 3n])
  })

  it('are decimals of 34 digits, half to even, from 1e-400 to 1e400, of settings of their own', () => {
    expect(new Decimal(1).div(3).toFixed()).toBe(`0.${'3'.repeat(34)}`)
    expect(new Decimal('1e-40').toString()).toBe('1e-40')
    expect(new Decimal('1e-39').toString()).toBe(`0.${'0'.repeat(38)}1`)
    expect(new Decimal('1e39').toString()).toBe(`1${'0'.repeat(39)}`)
    expect(new Decimal('1e40').toString()).toBe('1e+40')
    expect(new Decimal('1e-400').isZero()).toBe(false)
    expect(new Decimal('1e-401').isZero()).toBe(true)
    expect(new Decimal('1e400').isFinite()).toBe(true)
    expect(new Decimal('1e401').isFinite()).toBe(false)
  })

  it('are formatted without a language as in Dutch', () => {
    expect(formatNumber('1234.5', 1)).toBe('1.234,5')
    expect(formatEuro('-1234')).toBe('€ -1.234')
    expect(formatEuro('-1234', 'en')).toBe('-€1,234')
    expect(formatEuro('1234', 'en')).toBe('€1,234')
    expect(formatPercentage('0.125', undefined, 1)).toBe('12,5%')
    expect(parseNumber('1.234,5')?.toFixed()).toBe('1234.5')
  })
})
