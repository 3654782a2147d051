import { describe, expect, it } from 'vitest'

import { Decimal, largest, ranked, TOLERANCE } from '../../src/money/index.js'

const named = (...amounts: readonly (number | string)[]) =>
  amounts.map((amount, at) => ({ id: 'abcdef'[at]!, amount: new Decimal(amount) }))
const amountOf = ({ amount }: { readonly amount: Decimal }): Decimal => amount
const order = (...amounts: readonly (number | string)[]): string =>
  ranked(named(...amounts), amountOf)
    .map(({ id }) => id)
    .join('')

describe('which one, among equals', () => {
  it('takes the first where the last digit decides between equals', () => {
    const thirds = named('99.99999999999999999999999999999999', 100, '100.0000000000000000000000000000001')
    expect(largest(thirds, amountOf)?.id).toBe('a')
    expect(order('99.99999999999999999999999999999999', 100, '100.0000000000000000000000000000001')).toBe('abc')
  })

  it('takes the largest where it is larger by more than a ten-thousandth of a cent', () => {
    expect(largest(named(100, '100.000001'), amountOf)?.id).toBe('a')
    expect(largest(named(100, '100.0000011'), amountOf)?.id).toBe('b')
    expect(TOLERANCE.toNumber()).toBe(1e-6)
  })

  it('ranks from large to small, equals in the order in which they come', () => {
    expect(order(1, 3, 2, '3.0000001', '1.0000001')).toBe('bdcae')
    expect(order(-5, 0, -5)).toBe('bac')
  })

  it('does not chain: what is equal to an equal of the largest need not be equal to the largest', () => {
    expect(order('0.9999988', '0.9999994', 1)).toBe('bca')
  })

  it('finds nothing among nothing, and takes infinity and numbers as they are', () => {
    expect(largest([], Number)).toBeUndefined()
    expect(ranked([], Number)).toEqual([])
    expect(ranked([2, -Infinity, Infinity, 2.0000001, Infinity], (value) => value)).toEqual([
      Infinity,
      Infinity,
      2,
      2.0000001,
      -Infinity,
    ])
    expect(largest([1, 2, 1.9], (value) => value, 0.2)).toBe(2)
    expect(largest([1, 1.9, 2], (value) => value, 0.2)).toBe(1.9)
  })
})
