import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formatEuro, formatNumber, formatPercentage, parseNumber } from '../../src/money/index.js'

describe('a number that somebody typed', () => {
  it.each([
    ['1.160,50', '1160.5'],
    ['1160,5', '1160.5'],
    ['1160', '1160'],
    ['1 160,50', '1160.5'],
    ['1\u00a0160', '1160'],
    ['€ 1.160', '1160'],
    ['€ -3.000', '-3000'],
    ['-€ 3.000', '-3000'],
    ['\u2212 2', '-2'],
    ['+2', '2'],
    ['12,5%', '0.125'],
    ['12,5 %', '0.125'],
    ['  7  ', '7'],
    ['1.234.567,891', '1234567.891'],
    ['0', '0'],
  ])('%s in Dutch is %s', (text, number) => {
    expect(parseNumber(text, 'nl')?.toFixed()).toBe(number)
  })

  it.each([
    ['1,160.50', '1160.5'],
    ['€1,160', '1160'],
    ['-€1,160', '-1160'],
    ['1160.5', '1160.5'],
  ])('%s in English is %s', (text, number) => {
    expect(parseNumber(text, 'en')?.toFixed()).toBe(number)
  })

  it.each([
    '',
    ' ',
    '-',
    '1.16',
    '1.16,5',
    '12.34.567',
    '1..000',
    '1,2,3',
    '1e5',
    'abc',
    '--1',
    '-€ -1',
    '0x10',
    '1.160 ,5',
    '٣',
    'NaN',
    '1'.repeat(101),
  ])('%j is no number in Dutch', (text) => {
    expect(parseNumber(text, 'nl')).toBeUndefined()
  })

  it.each(['1.160,50', '1,16', '1,1600'])('%j is no number in English', (text) => {
    expect(parseNumber(text, 'en')).toBeUndefined()
  })

  it('is the reverse of what is written, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (units, decimals, language) => {
          const value = units / 10 ** decimals
          const number = parseNumber(formatNumber(value, decimals, language), language)
          expect(number?.eq(value)).toBe(true)
          expect(parseNumber(formatEuro(value, language, decimals), language)?.eq(value)).toBe(true)
          expect(
            parseNumber(formatPercentage(value, language, decimals), language)
              ?.toDecimalPlaces(decimals + 2)
              .eq(number ?? 0),
          ).toBe(true)
        },
      ),
    )
  })
})
