import { describe, expect, it } from 'vitest'

import { Decimal, discountRegime, netPresentValue, payback } from 'maatschappelijke-businesscase'
import { numbers, resultsOf, rungsOf, smallCase } from '../rules/small-case.js'

const d = (...values: readonly (number | string)[]): readonly Decimal[] => values.map((value) => new Decimal(value))

const greenBook = discountRegime('uk-green-book')!.steps

/**
 * A case by year whose net cash flows are these: yearly costs where negative, and savings on an item of their own where
 * positive.
 */
const caseOf = (flows: readonly number[], discounting: unknown) => {
  const year = (position: number) => ({ from: `${2000 + position}-01`, through: `${2000 + position}-12` })
  const savings = flows.flatMap((flow, position) => (flow > 0 ? [{ flow, position }] : []))
  return smallCase({
    timeline: { from: '2000-01', through: `${1999 + flows.length}-12` },
    prices: { level: 2000 },
    discounting,
    targetGroups: [{ id: 'groep', households: 1 }],
    costItems: savings.map(({ flow, position }) => ({
      id: `jaar-${position}`,
      targetGroup: 'groep',
      domain: 'overig',
      volume: 1,
      price: flow,
      payers: 'gemeente',
    })),
    interventions: [
      {
        id: 'stroom',
        targetGroup: 'groep',
        enrolment: [{ from: '2000-01', through: '2000-01', households: 1, per: 'cohort' }],
        costs: flows.flatMap((flow, position) =>
          flow < 0
            ? [{ id: `jaar-${position}`, kind: 'yearly', amount: -flow, ...year(position), payers: 'gemeente' }]
            : [],
        ),
        effects: savings.map(({ position }) => ({
          costItem: `jaar-${position}`,
          reduction: 1,
          evidence: 'demonstrated',
          profile: { delay: 12 * position, duration: 12 },
        })),
      },
    ],
  })
}

describe('present values', () => {
  const tv01 = [-40_000, 5000, 8000, 12_000, 30_000]

  it('TV-01 NPV, first flow undiscounted', () => {
    expect(netPresentValue(new Decimal('0.08'), d(...tv01)).toNumber()).toBeCloseTo(3065.22267, 5)
    const { cash } = resultsOf(caseOf(tv01, { rate: 0.08 })).society
    expect(numbers(cash.net.byYear)).toEqual(tv01)
    expect(cash.npv.toNumber()).toBeCloseTo(3065.22267, 5)
  })

  it('TV-03 grid of rates and streams', () => {
    const streams = [
      [-4000, 500, 800],
      [-5000, 600, 900],
    ]
    const expected = [
      [-2700, -3500],
      [-2798.19, -3612.24],
      [-2884.3, -3710.74],
    ]
    ;['0', '0.05', '0.1'].forEach((rate, row) => {
      streams.forEach((stream, column) => {
        expect(netPresentValue(new Decimal(rate), d(...stream)).toNumber()).toBeCloseTo(expected[row]![column]!, 2)
      })
    })
  })

  it('TV-04 one stream, two conventions: timing says which', () => {
    const flows = [-10_000, 2000, 4000, 8000]
    expect(netPresentValue(new Decimal('0.1'), d(...flows), 'end').toNumber()).toBeCloseTo(1031.3503176012546, 6)
    expect(netPresentValue(new Decimal('0.1'), d(...flows), 'start').toNumber()).toBeCloseTo(1134.48534936138, 6)
    expect(resultsOf(caseOf(flows, { rate: 0.1, timing: 'end' })).society.cash.npv.toNumber()).toBeCloseTo(
      1031.3503176012546,
      6,
    )
    expect(resultsOf(caseOf(flows, { rate: 0.1 })).society.cash.npv.toNumber()).toBeCloseTo(1134.48534936138, 6)
  })

  it('mid lies half a year from either', () => {
    const [start, mid, end] = (['start', 'mid', 'end'] as const).map((timing) =>
      netPresentValue(new Decimal('0.21'), d(-100, 300), timing),
    )
    expect(mid?.times('1.1').minus(start!).abs().lt('1e-30')).toBe(true)
    expect(end?.times('1.21').minus(start!).abs().lt('1e-30')).toBe(true)
  })

  it('is zero for no flows, and refuses what is no number or no rate', () => {
    expect(netPresentValue(new Decimal('0.1'), []).toNumber()).toBe(0)
    expect(() => netPresentValue(new Decimal('0.1'), d(1, NaN))).toThrow(/flows\[1\]/)
    expect(() => netPresentValue(new Decimal(-1), d(1))).toThrow(RangeError)
    expect(() => netPresentValue([], d(1))).toThrow(/no rates/)
    expect(() =>
      netPresentValue(
        [
          { fromYear: 31, rate: 0.03 },
          { fromYear: 1, rate: 0.035 },
        ],
        d(1),
      ),
    ).toThrow(/ascending/)
  })
})

describe('Green Book schedule', () => {
  /** What a euro of year n is worth: the schedule applied to a single flow. */
  const factor = (year: number): Decimal => netPresentValue(greenBook, d(...Array.from({ length: year }, () => 0), 1))

  it('GB-01 rate of each year, as the fall from the year before', () => {
    const years = [30, 31, 75, 76, 125, 126, 200, 201, 300, 301]
    const rates = [0.035, 0.03, 0.03, 0.025, 0.025, 0.02, 0.02, 0.015, 0.015, 0.01]
    years.forEach((year, position) => {
      expect(
        factor(year - 1)
          .div(factor(year))
          .minus(1)
          .toDecimalPlaces(20)
          .toNumber(),
      ).toBe(rates[position])
    })
  })

  it('GB-02 factors', () => {
    const years = [0, 1, 2, 3, 5, 10, 20, 30, 31, 50, 75, 76, 100, 125, 126, 200]
    const published = [
      1, 0.966184, 0.933511, 0.901943, 0.841973, 0.708919, 0.502566, 0.356278, 0.345901, 0.197263, 0.094214, 0.091916,
      0.050818, 0.027411, 0.026873, 0.006207,
    ]
    years.forEach((year, position) => {
      expect(factor(year).toNumber()).toBeCloseTo(published[position]!, 6)
    })
  })

  it('GB-02 factors, as a case reports them', () => {
    const { factors } = resultsOf(
      smallCase({
        timeline: { from: '2000-01', through: '2099-12' },
        prices: { level: 2000 },
        discounting: { regime: 'uk-green-book' },
        intervention: { enrolment: [] },
      }),
    ).conventions.discounting
    expect([0, 30, 31, 75, 76].map((year) => factors[year]?.toNumber().toFixed(6))).toEqual([
      '1.000000',
      '0.356278',
      '0.345901',
      '0.094214',
      '0.091916',
    ])
  })

  it('GB-03 annuities are sums of factors', () => {
    const annuity = (years: number): number =>
      netPresentValue(greenBook, d(0, ...Array.from({ length: years }, () => 1))).toNumber()
    expect(annuity(5)).toBeCloseTo(4.515052375, 8)
    expect(annuity(30)).toBeCloseTo(18.392045411, 8)
    expect(annuity(100)).toBeCloseTo(28.863363356, 8)
  })

  it('SA-02 the benefit at which the case is zero', () => {
    const value = (benefit: string) =>
      netPresentValue(new Decimal('0.035'), d(-100, benefit, benefit, benefit, benefit, benefit))
    // Linear in the benefit: at 30 it is worth this, at 0 it costs 100.
    const switching = new Decimal(100).div(value('30').plus(100)).times(30)
    expect(switching.toNumber()).toBeCloseTo(22.14813732, 6)
    expect(new Decimal(1).minus(switching.div(30)).times(100).toNumber()).toBeCloseTo(26.1728756, 6)
    expect(value(switching.toString()).abs().lt('1e-30')).toBe(true)
  })
})

describe('payback', () => {
  const years = (stream: Parameters<typeof payback>[0]): number => {
    const found = payback(stream)
    return found.kind === 'after' ? found.years.toNumber() : NaN
  }

  it('TV-16 discounted, uneven flows', () => {
    const flows = d(2800, 3700, 5100, 4300)
    const found = [5200, 5400, 10_400].map((initial) =>
      years({ initial: new Decimal(initial), flows, rate: new Decimal('0.14') }),
    )
    ;[1.963762, 2.028129, 3.649847].forEach((expected, position) => {
      expect(found[position]).toBeCloseTo(expected, 6)
    })
  })

  it('TV-17 simple, uneven flows', () => {
    expect(years({ initial: new Decimal(180_000), flows: d(60_000, 40_000, 70_000, 125_000, 35_000) })).toBe(3.08)
  })

  it('TV-18 simple and discounted, level flows', () => {
    const stream = { initial: new Decimal(52_125), flows: d(...Array.from({ length: 8 }, () => 12_000)) }
    expect(years(stream)).toBe(4.34375)
    expect(years({ ...stream, rate: new Decimal('0.12') })).toBeCloseTo(6.513635635, 8)
  })

  it('is the moment after which the cumulative stays above zero', () => {
    // Even after a year, 30 short after two, and made up in the middle of the third.
    expect(years({ initial: new Decimal(100), flows: d(100, -30, 60) })).toBe(2.5)
    expect(payback({ initial: new Decimal(100), flows: d(200, -120) })).toEqual({
      kind: 'never',
      shortfall: new Decimal(20),
    })
  })

  it('is at once where nothing is ever short, and forgives a ten-thousandth of a cent', () => {
    expect(payback({ initial: new Decimal(0), flows: d(5) })).toEqual({ kind: 'at-once' })
    expect(payback({ initial: new Decimal(100), flows: d('99.9999995') }).kind).toBe('after')
    expect(payback({ initial: new Decimal(100), flows: d('99.99999') }).kind).toBe('never')
  })

  it('refuses an amount that is none, and no flows', () => {
    expect(() => payback({ initial: new Decimal(1), flows: [] })).toThrow(RangeError)
    expect(() => payback({ initial: new Decimal(NaN), flows: d(1) })).toThrow(/initial/)
    expect(() => payback({ initial: new Decimal(1), flows: d(1, Infinity) })).toThrow(/flows\[1\]/)
  })
})

describe('the chain', () => {
  it('BI-01 a funnel from population to treatment', () => {
    const funnel = (shares: Readonly<Record<string, number>>) => {
      const results = resultsOf(
        smallCase({
          timeline: { from: '2024-01', through: '2024-12' },
          targetGroups: [{ id: 'groep', households: 42_000_000 }],
          item: { volume: 0.003, price: 1 },
          intervention: {
            enrolment: [{ from: '2024-01', through: '2024-01', households: 42_000_000, per: 'cohort' }],
            ...shares,
          },
          effect: { reduction: 1 },
        }),
      )
      return { prevalent: results.baseline[0]?.baseline[0]?.toNumber(), reached: rungsOf(results).gross[0] }
    }
    expect(funnel({ engagement: 0.6 })).toEqual({ prevalent: 126_000, reached: 75_600 })
    expect(funnel({ engagement: 0.6, completion: 0.45 }).reached).toBe(34_020)
    expect(funnel({ engagement: 0.6, completion: 0.45, success: 0.3 }).reached).toBe(10_206)
  })
})
