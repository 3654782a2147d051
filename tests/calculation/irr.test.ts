import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { internalRateOfReturn } from '../../src/calculation/flows/irr.js'
import { RATE_RANGE } from '../../src/calculation/flows/rates-of-return.js'
import { Decimal } from '../../src/money/index.js'

const decimals = (flows: readonly (number | string)[]): Decimal[] => flows.map((flow) => new Decimal(flow))

const ratesOf = (flows: readonly Decimal[]): readonly Decimal[] => {
  const result = internalRateOfReturn(flows)
  if (result.kind === 'none') return []
  return result.kind === 'one' ? [result.rate] : result.rates
}

const texts = (flows: readonly (number | string)[]): string[] => ratesOf(decimals(flows)).map((rate) => rate.toString())

/**
 * The present value, and that of the flows' sizes, with more digits and exponent range than the library's amounts have.
 */
const Exact = Decimal.clone({ precision: 80, minE: -9e15, maxE: 9e15 })
const presentValue = (rate: Decimal, flows: readonly Decimal[]): { value: Decimal; size: Decimal } => {
  const growth = new Exact(rate).plus(1)
  const present = flows.map((flow, t) => new Exact(flow).div(growth.pow(t)))
  return { value: Exact.sum(0, ...present), size: Exact.sum(0, ...present.map((flow) => flow.abs())) }
}

const signChanges = (flows: readonly Decimal[]): number => {
  const signs = flows.filter((flow) => !flow.isZero()).map((flow) => flow.isNegative())
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length
}

/**
 * The flows whose value at growth 1 + r is the product of (1 + r - growth) over the given growths, times a stream
 * without rates.
 */
const streamWithGrowths = (growths: readonly Decimal[], plain: readonly number[]): Decimal[] => {
  let stream = plain.map((flow) => new Exact(flow))
  for (const growth of growths) {
    const next = Array.from({ length: stream.length + 1 }, () => new Exact(0))
    stream.forEach((flow, t) => {
      next[t] = (next[t] ?? new Exact(0)).plus(flow)
      next[t + 1] = (next[t + 1] ?? new Exact(0)).minus(flow.times(growth))
    })
    stream = next
  }
  return stream.map((flow) => new Decimal(flow))
}

describe('internalRateOfReturn: published cases', () => {
  // numpy-financial docstrings and tests (BSD-3), formulajs tests (MIT); further roots recomputed.
  it.each([
    [[-100, 39, 59, 55, 20], [0.28095]],
    [[-100, 0, 0, 74], [-0.0955]],
    [
      [-100, 100, 0, -7],
      [-0.67889, -0.0833],
    ],
    [[-100, 100, 0, 7], [0.06206]],
    [
      [-5, 10.5, 1, -8, 1],
      [-0.8702, 0.0886, 0.70956],
    ],
    [[-75000, 12000, 15000, 18000, 21000, 24000], [0.05715142887178467]],
  ])('%j has the rates %j', (flows, expected) => {
    const rates = ratesOf(decimals(flows))
    expect(rates).toHaveLength(expected.length)
    expected.forEach((rate, i) => {
      expect(rates[i]?.toNumber()).toBeCloseTo(rate, 4)
    })
  })

  it('returns both rates of a stream on which two programs disagreed (numpy-financial issue 28)', () => {
    const result = internalRateOfReturn(decimals([-50, -100, 600, 300, -100]))
    expect(result.kind).toBe('several')
    const rates = result.kind === 'several' ? result.rates.map((rate) => rate.toNumber()) : []
    expect(rates).toHaveLength(2)
    expect(rates[0]).toBeCloseTo(-0.76889547, 8)
    expect(rates[1]).toBeCloseTo(1.85441783, 8)
  })
})

describe('internalRateOfReturn: worked by hand', () => {
  it.each([
    ['a year at 10 %', [-100, 110], ['0.1']],
    ['borrowed instead of lent', [100, -110], ['0.1']],
    ['money back without return', [-100, 60, 40], ['0']],
    ['everything but a tenth lost', [-100, 10], ['-0.9']],
    ['zeros before and after', [0, 0, -100, 110, 0], ['0.1']],
    ['two years at 5 %', [-100, 0, '110.25'], ['0.05']],
    ['(x - 1)(x - 2)', [-1, 3, -2], ['0', '1']],
    ['(x - 1.1)(x - 1.2)', [-100, 230, -132], ['0.1', '0.2']],
    ['touching zero at 10 %: (x - 1.1)^2', [-100, 220, -121], ['0.1']],
    ['touching zero at 0 %', [100, -200, 100], ['0']],
    ['touching and crossing: (x - 1.1)^2 (x - 0.5)', [-100, 270, -231, '60.5'], ['-0.5', '0.1']],
    ['a rate of -50 % where halving lands, with another beside it', ['-2', '2.2', '-0.6'], ['-0.5', '-0.4']],
    ['next to nothing', ['-1e80', `1${'0'.repeat(79)}1`], ['1e-80']],
    ['the lowest rate in range', [-100, '0.01'], ['-0.9999']],
    ['the highest rate in range', [-1, 1000001], ['1000000']],
  ])('%s', (_, flows, expected) => {
    expect(texts(flows)).toEqual(expected)
  })

  it('says why there is none', () => {
    expect(internalRateOfReturn([])).toEqual({ kind: 'none', reason: 'no-flows', outOfRange: 0 })
    expect(internalRateOfReturn(decimals([0, 0]))).toEqual({ kind: 'none', reason: 'no-flows', outOfRange: 0 })
    expect(internalRateOfReturn(decimals([100, 0, 5]))).toEqual({
      kind: 'none',
      reason: 'no-sign-change',
      outOfRange: 0,
    })
    expect(internalRateOfReturn(decimals([1, -1, 1]))).toEqual({ kind: 'none', reason: 'no-real-root', outOfRange: 0 })
    expect(internalRateOfReturn(decimals([-1, 1000002]))).toEqual({
      kind: 'none',
      reason: 'out-of-range',
      outOfRange: 1,
    })
    expect(internalRateOfReturn(decimals(['-1e-390', '1e390']))).toEqual({
      kind: 'none',
      reason: 'out-of-range',
      outOfRange: 1,
    })
  })

  it('distinguishes rounding noise from a second rate', () => {
    const result = internalRateOfReturn(decimals([-100, 110, '-1e-31']))
    expect(result).toMatchObject({ kind: 'one', outOfRange: 1 })
    expect(texts([-100, 110, '-1e-31'])).toEqual(['0.1'])
    expect(texts(['1e-31', -100, 110])).toEqual(['0.1'])
  })

  it('separates rates that nearly coincide, and finds none where the value just stays below zero', () => {
    expect(texts(['-1', '2.2000000001', '-1.21000000011'])).toEqual(['0.1', '0.1000000001'])
    expect(texts(['-1', '2.2', '-1.2100000000000000001'])).toEqual([])
  })

  // Growths that differ by a prime coincide modulo that prime, which misleads a search for double roots by residues.
  it.each([67108859, 67108837])('finds a touched rate beside growths that differ by the prime %i', (prime) => {
    const growths = [2, 2, 3, 3 + prime].map((growth) => new Decimal(growth))
    const result = internalRateOfReturn(streamWithGrowths(growths, [1]))
    expect(result).toMatchObject({ kind: 'several', outOfRange: 1 })
    expect(ratesOf(streamWithGrowths(growths, [1])).map(String)).toEqual(['1', '2'])
  })

  it('refuses a flow that is not a number, naming it', () => {
    expect(() => internalRateOfReturn([new Decimal(1), new Decimal(NaN)])).toThrow(/flows\[1\] is NaN/)
    expect(() => internalRateOfReturn([new Decimal(Infinity)])).toThrow(RangeError)
  })
})

describe('internalRateOfReturn: properties', () => {
  const flow = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => new Decimal(cents).div(100)),
    fc.integer({ min: -3000, max: 3000 }).map((n) => new Decimal(n).div(7)),
    fc.constant(new Decimal(0)),
  )
  const stream = fc.array(flow, { maxLength: 24 })
  /** Nothing of it is received, so it adds no rate of its own. */
  const plain = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 })
  const growth = fc.integer({ min: 1, max: 400 }).map((n) => new Decimal(n).div(100))

  it('each rate makes the net present value zero', () => {
    fc.assert(
      fc.property(stream, (flows) => {
        for (const rate of ratesOf(flows)) {
          const { value, size } = presentValue(rate, flows)
          expect(value.abs().lte(size.times('1e-24'))).toBe(true)
        }
      }),
    )
  })

  it('finds every rate a stream was made with, those that only touch included, and no other', () => {
    fc.assert(
      fc.property(fc.array(growth, { minLength: 1, maxLength: 6 }), plain, (growths, rest) => {
        const expected = [...new Set(growths.map((g) => g.minus(1).toString()))].map(Number).sort((a, b) => a - b)
        expect(ratesOf(streamWithGrowths(growths, rest)).map(Number)).toEqual(expected)
      }),
    )
  })

  it('has no more rates than sign changes, all distinct, ascending and in range', () => {
    fc.assert(
      fc.property(stream, (flows) => {
        const result = internalRateOfReturn(flows)
        const rates = ratesOf(flows)
        expect(rates.length + result.outOfRange).toBeLessThanOrEqual(signChanges(flows))
        rates.forEach((rate, i) => {
          expect(rate.gte(RATE_RANGE.lowest) && rate.lte(RATE_RANGE.highest)).toBe(true)
          expect(i === 0 || rate.gt(rates[i - 1] ?? rate)).toBe(true)
        })
      }),
    )
  })

  it('exactly one sign change gives exactly one rate', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 5 }),
        fc.array(amount, { minLength: 1, maxLength: 30 }),
        (paid, received) => {
          const result = internalRateOfReturn(decimals([...paid.map((n) => -n), ...received]))
          expect(ratesOf(decimals([...paid.map((n) => -n), ...received])).length + result.outOfRange).toBe(1)
        },
      ),
    )
  })

  it('scaling, turning the sign, and waiting a step change no rate', () => {
    fc.assert(
      fc.property(stream, fc.integer({ min: 1, max: 1000 }), (flows, by) => {
        const whole = flows.map((f) => f.times(700).round())
        const before = internalRateOfReturn(whole)
        expect(internalRateOfReturn(whole.map((f) => f.times(by)))).toEqual(before)
        expect(internalRateOfReturn(whole.map((f) => f.neg()))).toEqual(before)
        expect(internalRateOfReturn([new Decimal(0), ...whole])).toEqual(before)
      }),
    )
  })

  it('a stream read backwards has the reciprocal growths', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -99, max: 99 }).map((n) => new Decimal(n)),
          { minLength: 2, maxLength: 14 },
        ),
        (flows) => {
          const backwards = ratesOf([...flows].reverse())
            .map((rate) => new Exact(1).div(new Exact(rate).plus(1)).minus(1).toNumber())
            .reverse()
          const forwards = ratesOf(flows).map(Number)
          expect(backwards).toHaveLength(forwards.length)
          forwards.forEach((rate, i) => {
            expect(backwards[i]).toBeCloseTo(rate, 9)
          })
        },
      ),
    )
  })

  it('holds for a long stream: 200 flows, a rate touched twice among them', () => {
    const rest = Array.from({ length: 198 }, (_, t) => 1 + ((t * t * 31 + t * 17) % 97))
    const flows = streamWithGrowths(decimals(['1.04', '1.04']), rest)
    expect(flows).toHaveLength(200)
    expect(ratesOf(flows).map(String)).toEqual(['0.04'])
  })
})
