import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal, roundToTotal, splitByShares, sum } from '../../src/money/index.js'

const texts = (amounts: readonly Decimal[]): string[] => amounts.map(String)
const money = fc.integer({ min: -1e15, max: 1e15 }).map((mills) => new Decimal(mills).div(1000))
/** Amounts of 34 digits, as calculations give them. */
const calculated = fc.tuple(money, fc.integer({ min: 1, max: 1e6 })).map(([amount, divisor]) => amount.div(divisor))
const keys = fc
  .array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const total = weights.reduce((a, b) => a + b, 0)
    return weights.map((weight) => new Decimal(weight).div(total))
  })

describe('splitByShares', () => {
  it('splits by stated shares', () => {
    expect(texts(splitByShares(100, ['0.5', '0.3', '0.2']))).toEqual(['50', '30', '20'])
    expect(texts(splitByShares('0.01', [0.1, 0.2, 0.7]))).toEqual(['0.001', '0.002', '0.007'])
    expect(texts(splitByShares(-7, [1, 0]))).toEqual(['-7', '0'])
    expect(texts(splitByShares(0, [0.5, 0.5]))).toEqual(['0', '0'])
  })

  it('gives the spare unit to the first of equal remainders, also for a negative amount', () => {
    expect(texts(splitByShares(100, [1 / 3, 1 / 3, 1 / 3]))).toEqual([
      '33.3333333333333333333333333333334',
      '33.3333333333333333333333333333333',
      '33.3333333333333333333333333333333',
    ])
    expect(texts(splitByShares(-100, [1 / 3, 1 / 3, 1 / 3]))).toEqual([
      '-33.3333333333333333333333333333334',
      '-33.3333333333333333333333333333333',
      '-33.3333333333333333333333333333333',
    ])
  })

  it('loses nothing, in any order, and mirrors', () => {
    fc.assert(
      fc.property(fc.oneof(money, calculated), keys, (amount, shares) => {
        const parts = splitByShares(amount, shares)
        expect(sum(parts).toString()).toBe(amount.toString())
        expect(sum([...parts].reverse()).toString()).toBe(amount.toString())
        expect(texts(splitByShares(amount.neg(), shares))).toEqual(
          parts.map((part) => (part.isZero() ? '0' : part.neg().toString())),
        )
        parts.forEach((part, i) => {
          expect(
            part
              .minus(amount.times(shares[i] ?? NaN))
              .abs()
              .lessThanOrEqualTo(amount.abs().times('1e-32')),
          ).toBe(true)
        })
      }),
    )
  })

  it('refuses shares that would lose or invent money', () => {
    expect(() => splitByShares(100, ['0.5', '0.4'])).toThrow(/0\.5, 0\.4\) sum to 0\.9, not 1/)
    expect(() => splitByShares(100, [0.5, 0.5, 0.001])).toThrow(RangeError)
    expect(() => splitByShares(100, [])).toThrow('sum to 0')
    expect(() => splitByShares(100, [1.5, -0.5])).toThrow('Share 2 of 2 is -0.5')
    expect(() => splitByShares(100, [NaN, 1])).toThrow('Share 1 of 2 is NaN')
    expect(() => splitByShares(100, ['half', 1])).toThrow('is half')
    expect(() => splitByShares(Infinity, [1])).toThrow('The amount to split is Infinity')
  })
})

describe('roundToTotal', () => {
  it('rounds such that the printed column adds up', () => {
    expect(texts(roundToTotal(['33.333', '33.333', '33.334'], 2))).toEqual(['33.33', '33.33', '33.34'])
    expect(texts(roundToTotal(['0.4', '0.4', '0.4'], 0))).toEqual(['1', '0', '0'])
    expect(texts(roundToTotal(['-0.4', '-0.4', '-0.4'], 0))).toEqual(['-1', '0', '0'])
    expect(texts(roundToTotal(['1.9', '-1.9'], 0))).toEqual(['2', '-2'])
    expect(texts(roundToTotal(['1.5', '-1.5'], 0))).toEqual(['2', '-2'])
    expect(texts(roundToTotal(['-1.5', '1.5'], 0))).toEqual(['-2', '2'])
    expect(texts(roundToTotal([1234567, 2345678], -3))).toEqual(['1234000', '2346000'])
    expect(texts(roundToTotal([1, 2], 2))).toEqual(['1', '2'])
    expect(roundToTotal([], 2)).toEqual([])
    // Of equal remainders the earlier part goes up, also where it is negative and the whole is not.
    expect(texts(roundToTotal(['-0.5', '1.5'], 0))).toEqual(['0', '1'])
    // Amounts with more decimals than are printed, and with fewer.
    expect(texts(roundToTotal(['1.25', 3], 1))).toEqual(['1.3', '3'])
    // Half-way goes away from zero, as where the total is printed.
    expect(texts(roundToTotal(['1.25', '1.25'], 0))).toEqual(['2', '1'])
    expect(texts(roundToTotal(['-1.25', '-1.25'], 0))).toEqual(['-2', '-1'])
  })

  it('adds up to the rounded total, moves no part by a whole unit, and mirrors', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(money, calculated), { maxLength: 15 }),
        fc.integer({ min: -3, max: 4 }),
        (parts, decimals) => {
          const rounded = roundToTotal(parts, decimals)
          const unit = new Decimal(10).pow(-decimals)
          const exactSum = Decimal.clone({ precision: 100 }).sum(0, ...parts)
          const total = exactSum.div(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit)
          expect(sum(rounded).equals(total)).toBe(true)
          rounded.forEach((part, i) => {
            expect(part.div(unit).isInteger()).toBe(true)
            expect(
              part
                .minus(parts[i] ?? NaN)
                .abs()
                .lessThan(unit),
            ).toBe(true)
          })
          const mirrored = roundToTotal(
            parts.map((part) => part.neg()),
            decimals,
          )
          mirrored.forEach((part, i) => {
            expect(part.plus(rounded[i] ?? NaN).isZero()).toBe(true)
          })
        },
      ),
    )
  })

  it('refuses what cannot be rounded', () => {
    expect(() => roundToTotal([1, NaN], 2)).toThrow('Part 2 of 2 is NaN')
    expect(() => roundToTotal([1], 0.5)).toThrow('Cannot round to 0.5 decimals')
    expect(() => roundToTotal([1], 99)).toThrow(RangeError)
  })
})
