import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { flowsByDay } from '../../src/calculation/flows/dated-flow.js'
import { datedInternalRateOfReturn } from '../../src/calculation/flows/dated-internal-rate-of-return.js'
import { datedNetPresentValue } from '../../src/calculation/flows/dated-net-present-value.js'
import { internalRateOfReturn } from '../../src/calculation/flows/irr.js'
import { Decimal } from '../../src/money/index.js'

const dated = (flows: readonly (readonly [string, number | string])[]) =>
  flows.map(([date, amount]) => ({ date, amount: new Decimal(amount) }))

const Exact = Decimal.clone({ precision: 200 })

/** The example in the Microsoft Excel help of XNPV and XIRR; recomputed with whole days. */
const excel = dated([
  ['2008-01-01', -10000],
  ['2008-03-01', 2750],
  ['2008-10-30', 4250],
  ['2009-02-15', 3250],
  ['2009-04-01', 2750],
])

const rateOf = (flows: ReturnType<typeof dated>): Decimal => {
  const result = datedInternalRateOfReturn(flows)
  if (result.kind !== 'one') throw new Error(`one rate expected, got ${result.kind}`)
  return result.rate
}

const dayOf = (day: number): string => new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)

const onDays = (flows: readonly (readonly [day: number, amount: Decimal])[]) =>
  flows.map(([day, amount]) => ({ date: dayOf(day), amount }))

const ratesOf = (flows: readonly (readonly [day: number, amount: Decimal])[]): readonly Decimal[] => {
  const result = datedInternalRateOfReturn(onDays(flows))
  if (result.kind === 'none') return []
  return result.kind === 'one' ? [result.rate] : result.rates
}

/** The flows of two streams multiplied: it has the rates of both. */
const product = (
  one: readonly (readonly [day: number, amount: Decimal])[],
  other: readonly (readonly [day: number, amount: Decimal])[],
) => one.flatMap(([day, amount]) => other.map(([later, by]) => [day + later, new Exact(amount).times(by)] as const))

afterEach(() => vi.unstubAllEnvs())

describe.each([
  ['Europe/Amsterdam', -120],
  ['America/Los_Angeles', 420],
  ['Pacific/Auckland', -720],
])('the Excel example with the machine in %s', (zone, offsetInJuly) => {
  it('gives the same days, present value and rate', () => {
    vi.stubEnv('TZ', zone)
    expect(new Date(2008, 6, 1).getTimezoneOffset()).toBe(offsetInJuly)
    expect(flowsByDay('XNPV', excel).map(({ day }) => day)).toEqual([0, 60, 303, 411, 456])
    expect(datedNetPresentValue(new Decimal('0.09'), excel).toNumber()).toBeCloseTo(2086.647602031535, 9)
    expect(rateOf(excel).toNumber()).toBeCloseTo(0.3733625335188314, 12)
  })
})

describe('datedNetPresentValue', () => {
  it('counts a year as 365 days, also across a 29 February', () => {
    const flows = dated([
      ['2025-01-01', -100],
      ['2026-01-01', 110],
    ])
    expect(datedNetPresentValue(new Decimal('0.1'), flows).toString()).toBe('0')
    const leap = dated([
      ['2024-01-01', 0],
      ['2025-01-01', 110],
    ])
    expect(datedNetPresentValue(new Decimal('0.1'), leap).toFixed(6)).toBe('99.973891')
  })

  it('is the plain sum at a rate of zero, and zero without flows', () => {
    expect(datedNetPresentValue(new Decimal(0), excel).toString()).toBe('3000')
    expect(datedNetPresentValue(new Decimal('0.05'), []).toString()).toBe('0')
  })

  it('does not depend on the order of the flows', () => {
    const forwards = datedNetPresentValue(new Decimal('0.03'), excel)
    const backwards = datedNetPresentValue(new Decimal('0.03'), [...excel].reverse())
    expect(backwards.minus(forwards).abs().lt('1e-25')).toBe(true)
  })

  it('refuses rates at or below -100 %, days that do not exist and amounts that are no number', () => {
    expect(() => datedNetPresentValue(new Decimal(-1), excel)).toThrow(/above -1/)
    expect(() => datedNetPresentValue(new Decimal(NaN), excel)).toThrow(/above -1/)
    for (const date of ['2026-02-29', '2026-2-1', '2026-13-01', '1 januari 2026', '', '2026-01-01T00:00']) {
      expect(() => datedNetPresentValue(new Decimal(0), dated([[date, 1]]))).toThrow(/flows\[0\]\.date/)
    }
    expect(() => datedNetPresentValue(new Decimal(0), dated([['2026-01-01', 'Infinity']]))).toThrow(
      /flows\[0\]\.amount/,
    )
  })
})

describe('datedInternalRateOfReturn', () => {
  it.each([
    [
      'a year at 10 %',
      [
        ['2025-01-01', -100],
        ['2026-01-01', 110],
      ],
      '0.1',
    ],
    [
      'no return',
      [
        ['2025-01-01', -100],
        ['2025-05-01', 100],
      ],
      '0',
    ],
    [
      'half lost in a year',
      [
        ['2025-01-01', -100],
        ['2026-01-01', 50],
      ],
      '-0.5',
    ],
    [
      'flows of one day are added up',
      [
        ['2025-01-01', -150],
        ['2025-01-01', 50],
        ['2026-01-01', 110],
      ],
      '0.1',
    ],
    [
      'in any order',
      [
        ['2026-01-01', 110],
        ['2025-01-01', -100],
      ],
      '0.1',
    ],
    [
      'paid twice, listed out of order',
      [
        ['2025-01-01', -100],
        ['2027-01-01', 242],
        ['2026-01-01', -110],
      ],
      '0.1',
    ],
    [
      'received first',
      [
        ['2025-01-01', 100],
        ['2026-01-01', -110],
      ],
      '0.1',
    ],
    [
      'the lowest rate in range',
      [
        ['2025-01-01', -100],
        ['2026-01-01', '0.01'],
      ],
      '-0.9999',
    ],
    [
      'the highest rate in range',
      [
        ['2025-01-01', -1],
        ['2026-01-01', 1000001],
      ],
      '1000000',
    ],
  ] as const)('%s', (_, flows, expected) => {
    expect(rateOf(dated(flows)).toString()).toBe(expected)
  })

  it('says why there is none', () => {
    expect(datedInternalRateOfReturn([])).toEqual({ kind: 'none', reason: 'no-flows', outOfRange: 0 })
    expect(
      datedInternalRateOfReturn(
        dated([
          ['2025-01-01', 5],
          ['2025-02-01', 6],
        ]),
      ),
    ).toEqual({
      kind: 'none',
      reason: 'no-sign-change',
      outOfRange: 0,
    })
    expect(
      datedInternalRateOfReturn(
        dated([
          ['2025-01-01', -1],
          ['2025-01-02', 2],
        ]),
      ),
    ).toEqual({
      kind: 'none',
      reason: 'out-of-range',
      outOfRange: 1,
    })
  })

  it.each([
    // (1.1 x - 1)(1.2 x - 1), x the factor of 365 days.
    [
      'two rates',
      [
        [0, -100],
        [365, 230],
        [730, -132],
      ],
      ['0.1', '0.2'],
    ],
    [
      'touching zero at 10 %: (1.1 x - 1)^2',
      [
        [0, -100],
        [365, 220],
        [730, -121],
      ],
      ['0.1'],
    ],
    [
      'touching and crossing: (1.1 x - 1)^2 (0.5 x - 1)',
      [
        [0, -100],
        [365, 270],
        [730, -231],
        [1095, '60.5'],
      ],
      ['-0.5', '0.1'],
    ],
    [
      'three times the same: (1.1 x - 1)^3',
      [
        [0, -1],
        [365, '3.3'],
        [730, '-3.63'],
        [1095, '1.331'],
      ],
      ['0.1'],
    ],
    [
      'money back, twice: (x - 1)^2',
      [
        [0, -100],
        [365, 200],
        [730, -100],
      ],
      ['0'],
    ],
    // (1.1 x - 1)^2 (1 + 2 w^59), w the factor of a day: the second has no rate.
    [
      'touching zero, on days without a common step',
      [
        [0, -100],
        [59, -200],
        [365, 220],
        [424, 440],
        [730, -121],
        [789, -242],
      ],
      ['0.1'],
    ],
    // 1.1 x^(1/5) = 1 and x = 1: 73 days with 10 % each, so 1.1^5 - 1 a year.
    [
      '10 % in 73 days, and money back after a year',
      [
        [0, 100],
        [73, -110],
        [365, -100],
        [438, 110],
      ],
      ['0', '0.61051'],
    ],
    [
      'two rates that nearly coincide',
      [
        [0, '-1'],
        [365, '2.2000000001'],
        [730, '-1.21000000011'],
      ],
      ['0.1', '0.1000000001'],
    ],
    [
      'just below zero',
      [
        [0, '-1'],
        [365, '2.2'],
        [730, '-1.2100000000000000001'],
      ],
      [],
    ],
    [
      'never zero: x^2 - x + 1',
      [
        [0, 1],
        [365, -1],
        [730, 1],
      ],
      [],
    ],
  ] as const)('returns all rates where the sign turns more often: %s', (_, flows, expected) => {
    expect(ratesOf(flows.map(([day, a]) => [day, new Decimal(a)] as const)).map(String)).toEqual(expected)
  })

  it('counts the rates out of range, and says when only those exist', () => {
    const rounding = dated([
      ['2025-01-01', -100],
      ['2026-01-01', 110],
      ['2027-01-01', '-1e-31'],
    ])
    expect(datedInternalRateOfReturn(rounding)).toEqual({ kind: 'one', rate: new Decimal('0.1'), outOfRange: 1 })
    // 1.01 and 1.02 a day are 1.01^365 - 1 = 36.78 and 1.02^365 - 1 = 1376.4; 1.1 and 1.2 a day are out of range.
    const daily = (from: number, through: number) =>
      [
        [0, -100],
        [1, from + through],
        [2, (-from * through) / 100],
      ].map(([day, a]) => [day ?? 0, new Decimal(a ?? 0)] as const)
    expect(ratesOf(daily(101, 102)).map((rate) => rate.toFixed(4))).toEqual(['36.7834', '1376.4083'])
    expect(datedInternalRateOfReturn(onDays(daily(110, 120)))).toEqual({
      kind: 'none',
      reason: 'out-of-range',
      outOfRange: 2,
    })
  })

  const amount = fc.integer({ min: 1, max: 100_000 })
  it('makes the dated present value zero', () => {
    const later = fc.array(fc.tuple(fc.integer({ min: 30, max: 9000 }), amount), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(amount, later, (paid, received) => {
        const flows = dated([['2024-01-01', -paid], ...received.map(([day, n]) => [dayOf(day), n] as const)])
        const result = datedInternalRateOfReturn(flows)
        if (result.kind !== 'one') return
        const sizes = flows.map(({ date, amount: a }) => ({ date, amount: a.abs() }))
        const size = datedNetPresentValue(result.rate, sizes)
        expect(datedNetPresentValue(result.rate, flows).abs().lte(size.times('1e-24'))).toBe(true)
      }),
    )
  })

  it('agrees with the rates of equally spaced flows when they lie 365 days apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 12 }), (stream) => {
        const amounts = stream.map((n) => new Decimal(n))
        const flows = amounts.map((a, t) => ({ date: dayOf(365 * t), amount: a }))
        expect(datedInternalRateOfReturn(flows)).toEqual(internalRateOfReturn(amounts))
      }),
    )
  })

  // A stream of one payment and one receipt has one rate; a stream that only receives has none.
  it('finds every rate a stream was made with, those that only touch included, and no other', () => {
    const pair = fc.tuple(
      fc.integer({ min: 1, max: 12 }).map((n) => n * 73),
      fc.integer({ min: 95, max: 125 }),
    )
    const received = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), amount), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 5 }), received, (pairs, others) => {
        const plain = [[0, 1] as const, ...others].map(([day, n]) => [day, new Decimal(n)] as const)
        const flows = pairs.reduce<readonly (readonly [number, Decimal])[]>(
          (stream, [day, growth]) =>
            product(stream, [
              [0, new Decimal(-1)],
              [day, new Decimal(growth).div(100)],
            ]),
          plain,
        )
        const expected = pairs.map(([day, growth]) =>
          new Exact(growth).div(100).pow(new Exact(365).div(day)).minus(1).toFixed(20),
        )
        expect(ratesOf(flows).map((rate) => rate.toFixed(20))).toEqual(
          [...new Set(expected)].sort((a, b) => Number(a) - Number(b)),
        )
      }),
    )
  })

  it('has an odd number of rates exactly where the present value changes sign on a fine grid', () => {
    const flow = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: -1000, max: 1000 }))
    const grid = Array.from({ length: 400 }, (_, i) => 1.02 ** (i - 150) - 1.000001)
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 9 }), (flows) => {
        const rates = ratesOf(flows.map(([day, n]) => [day, new Decimal(n)] as const)).map(Number)
        const terms = (rate: number) => flows.map(([day, n]) => n * (1 + rate) ** (-day / 365))
        const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
        // Where doubles cannot be sure of the sign, the grid has no point.
        const sure = grid.filter((rate) => Math.abs(total(terms(rate))) > 1e-9 * total(terms(rate).map(Math.abs)))
        sure.slice(1).forEach((rate, i) => {
          const before = sure[i] ?? rate
          const between = rates.filter((found) => found > before && found < rate).length
          const changes = total(terms(before)) < 0 !== total(terms(rate)) < 0
          expect(between % 2 === 1).toBe(changes)
        })
      }),
    )
  })

  it('answers for many flows on days of their own, whose sign turns each time', () => {
    const flows = Array.from(
      { length: 60 },
      (_, i) => [i * 61 + (i % 7), new Decimal(i % 2 === 0 ? -900 - i : 950 + ((i * 31) % 90))] as const,
    )
    const rates = ratesOf(flows)
    expect(rates.length).toBeGreaterThan(0)
    for (const rate of rates) expect(datedNetPresentValue(rate, onDays(flows)).abs().lt('1e-18')).toBe(true)
  })
})
