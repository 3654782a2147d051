import { describe, expect, it } from 'vitest'

import { Decimal, formatEuro, formatNumber, formatPercentage } from '../../src/money/index.js'

const d = (value: number | string): Decimal => new Decimal(value)

describe('formatNumber', () => {
  it.each([
    ['0', 0, '0', '0'],
    ['999', 0, '999', '999'],
    ['1000', 0, '1.000', '1,000'],
    ['1234567.891', 2, '1.234.567,89', '1,234,567.89'],
    ['-1234.5', 1, '-1.234,5', '-1,234.5'],
    ['-100', 0, '-100', '-100'],
    ['0.05', 1, '0,1', '0.1'],
    ['2.5', 0, '3', '3'],
    ['-2.5', 0, '-3', '-3'],
    // No minus before a zero.
    ['-0.4', 0, '0', '0'],
    ['-0', 2, '0,00', '0.00'],
    ['1e15', 0, '1.000.000.000.000.000', '1,000,000,000,000,000'],
    ['123456.1234567', 7, '123.456,1234567', '123,456.1234567'],
  ])('%s with %d decimals', (value, decimals, nl, en) => {
    expect(formatNumber(d(value), decimals, 'nl')).toBe(nl)
    expect(formatNumber(d(value), decimals, 'en')).toBe(en)
  })
})

describe('formatEuro', () => {
  it('writes the sign where the language does', () => {
    expect(formatEuro(d(-1234.6), 'nl')).toBe('€ -1.235')
    expect(formatEuro(d(-1234.6), 'en')).toBe('-€1,235')
    expect(formatEuro(d('1.005'), 'nl', 2)).toBe('€ 1,01')
    expect(formatEuro(d(0), 'en')).toBe('€0')
  })
})

describe('formatPercentage', () => {
  it('takes a fraction', () => {
    expect(formatPercentage(d('0.125'), 'nl', 1)).toBe('12,5%')
    expect(formatPercentage(d('0.0225'), 'en', 2)).toBe('2.25%')
    expect(formatPercentage(d(-0.5), 'nl')).toBe('-50%')
  })
})
