import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { drawnOf, distributionOf, shareWithinLimits, type Distribution } from '../../src/chance/index.js'

/** From the smallest to the largest that a case can state, on a scale of powers of ten. */
const size = (from = -12, to = 15): fc.Arbitrary<number> =>
  fc.double({ min: from, max: to, noNaN: true }).map((power) => 10 ** power)
const place = fc.oneof(
  fc.constant(0),
  size(),
  size().map((x) => -x),
)
const three = fc.tuple(place, place, place).map((numbers) => numbers.sort((one, other) => one - other))
const unit = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1))

const distribution: fc.Arbitrary<Distribution> = fc.oneof(
  three.map(([low, , high]): Distribution => ({ kind: 'uniform', low, high })),
  fc
    .tuple(fc.constantFrom('triangular' as const, 'pert' as const), three, unit)
    .map(([kind, [low, mode, high], at]): Distribution => ({
      kind,
      low,
      mode: at === 0 ? low : at === 1 ? high : mode,
      high,
    })),
  fc.tuple(place, size()).map(([mean, sd]): Distribution => ({ kind: 'normal', mean, sd })),
  fc
    .tuple(fc.double({ min: -30, max: 30, noNaN: true }), size(-6, 2))
    .map(([mu, sigma]): Distribution => ({ kind: 'lognormal', mu, sigma })),
  fc
    .tuple(size(-4, 16), size(-4, 16), three)
    .map(([alpha, beta, [low, , high]]): Distribution => ({ kind: 'beta', alpha, beta, low, high })),
  fc
    .tuple(size(-4, 2), size(-4, 2))
    .map(([alpha, beta]): Distribution => ({ kind: 'beta', alpha, beta, low: 0, high: 1 })),
  fc.tuple(size(-6, 16), size(-12, 12)).map(([shape, scale]): Distribution => ({ kind: 'gamma', shape, scale })),
  fc
    .array(fc.record({ value: place, probability: unit }), { minLength: 1, maxLength: 6 })
    .filter((outcomes) => outcomes.some(({ probability }) => probability > 0))
    .map((outcomes): Distribution => ({ kind: 'discrete', outcomes })),
)

const extremes = [
  Number.MIN_VALUE,
  1e-300,
  2 ** -60,
  2 ** -33,
  1e-6,
  0.5 - 2 ** -54,
  0.5,
  0.5 + 2 ** -53,
  1 - 1e-6,
  1 - 2 ** -33,
  1 - 2 ** -53,
]
const chances = fc
  .array(
    fc.oneof(
      fc.double({ min: Number.MIN_VALUE, max: 1 - 2 ** -53, noNaN: true }),
      size(-20, -1),
      size(-16, -1).map((x) => 1 - x),
    ),
    { maxLength: 10 },
  )
  .map((some) => [...extremes, ...some].filter((u) => u > 0 && u < 1).sort((one, other) => one - other))

const isOutcome = (distribution: Distribution, x: number): boolean =>
  distribution.kind !== 'discrete' ||
  distribution.outcomes.some(({ value, probability }) => probability > 0 && value === x)

describe('a draw', () => {
  it('of a beta of which all lies near its ends, or a gamma of which nearly all lies near zero, stays in its distribution', () => {
    const [beta, gamma] = [
      distributionOf({ kind: 'beta', alpha: 0.01, beta: 0.01, low: 0, high: 1 }),
      distributionOf({ kind: 'gamma', shape: 0.01, scale: 10_000 }),
    ]
    const chances = Array.from({ length: 20_000 }, (_, step) => (step + 0.5) / 20_000)
    expect(chances.filter((u) => !(beta.quantile(u) >= 0 && beta.quantile(u) <= 1))).toEqual([])
    expect(chances.filter((u) => !(gamma.quantile(u) >= 0))).toEqual([])
    // Half of the beta lies on either side of 0.5, and of the gamma P(0.01, x) = x^0.01 / (0.01 gamma(0.01)) = x^0.01 /
    // gamma(1.01) near zero.
    expect(beta.quantile(0.5)).toBeCloseTo(0.5, 6)
    expect(gamma.quantile(0.4) / 10_000 / (0.4 * 0.994325851191506) ** 100).toBeCloseTo(1, 9)
  })

  it('lies in its distribution, whatever the chance, and rises with it', () => {
    fc.assert(
      fc.property(distribution, chances, (stated, ascending) => {
        const invertible = distributionOf(stated)
        const drawn = drawnOf({ distribution: stated })
        // A number is a place in its distribution, with rounding of its own, stretched to where that lies.
        const rounding = Number.isFinite(invertible.high - invertible.low)
          ? 1e-15 * (invertible.high - invertible.low)
          : 0
        let before = -Infinity
        for (const u of ascending) {
          const x = invertible.quantile(u)
          expect(x).toBeGreaterThanOrEqual(invertible.low)
          expect(x).toBeLessThanOrEqual(invertible.high)
          expect(isOutcome(stated, x)).toBe(true)
          // Where hardly anything lies between, many numbers have the same chance to the last digit.
          const isLevel = invertible.cdf(before) <= invertible.cdf(x) * (1 + 1e-14)
          if (!isLevel) expect(x).toBeGreaterThanOrEqual(before - 1e-9 * Math.abs(before) - rounding)
          expect(drawn.quantile(u)).toBe(x)
          before = x
        }
        const column = Float64Array.from(ascending)
        invertible.quantiles(column, column.length)
        expect([...column]).toEqual(ascending.map((u) => invertible.quantile(u)))
      }),
    )
  })

  it('of a distribution that is cut off lies within the limits too, and a whole one is whole', () => {
    fc.assert(
      fc.property(distribution, chances, fc.tuple(unit, unit), fc.boolean(), (stated, ascending, cuts, whole) => {
        const [from, to] = cuts.sort((one, other) => one - other)
        const invertible = distributionOf(stated)
        const [min, max] = [from === 0 ? -1e15 : invertible.quantile(from), to === 1 ? 1e15 : invertible.quantile(to)]
        fc.pre(Number.isFinite(min) && Number.isFinite(max))
        const cut = { distribution: stated, min, max }
        fc.pre(shareWithinLimits(cut) >= 1e-3)
        const drawn = drawnOf({ ...cut, ...(whole ? { whole } : {}) })
        for (const u of ascending) {
          const x = drawn.quantile(u)
          if (whole) expect(Number.isInteger(x)).toBe(true)
          else {
            expect(x).toBeGreaterThanOrEqual(Math.max(min, invertible.low))
            expect(x).toBeLessThanOrEqual(Math.min(max, invertible.high))
            expect(isOutcome(stated, x)).toBe(true)
            // A limit itself is no more likely than what lies around it.
            if (x === 1e15) expect(invertible.quantile(1 - 2 ** -53)).toBeGreaterThanOrEqual(1e15)
          }
          expect(x >= drawn.low && x <= drawn.high).toBe(true)
        }
      }),
    )
  })
})
