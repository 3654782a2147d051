import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { flowsByDay } from '../../src/calculation/flows/dated-flow.js'
import { datedInternalRateOfReturn } from '../../src/calculation/flows/dated-internal-rate-of-return.js'
import { datedNetPresentValue } from '../../src/calculation/flows/dated-net-present-value.js'
import { internalRateOfReturn } from '../../src/calculation/flows/irr.js'
import { Decimal } from '../../src/money/index.js'

const dated = (flows: readonly (readonly [string, number | string])[]) =>
  flows.map(([date, amount]) => ({ date, amount: new Decimal(amount) }))

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

  it('does not guess when the sign turns more than once', () => {
    const flows = dated([
      ['2025-01-01', -100],
      ['2026-01-01', 230],
      ['2027-01-01', -132],
    ])
    expect(() => datedInternalRateOfReturn(flows)).toThrow(/change sign 2 times/)
  })

  const amount = fc.integer({ min: 1, max: 100_000 })
  const dayOf = (day: number): string => new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)

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

  it('agrees with the rate of equally spaced flows when they lie 365 days apart', () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 8 }), (paid, received) => {
        const amounts = [-paid, ...received].map((n) => new Decimal(n))
        const flows = amounts.map((a, t) => ({ date: dayOf(365 * t), amount: a }))
        expect(datedInternalRateOfReturn(flows)).toEqual(internalRateOfReturn(amounts))
      }),
    )
  })
})
