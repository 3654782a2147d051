import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'

import {
  CHUNK,
  drawnOf,
  exp,
  distributionOf,
  log,
  normalCdf,
  normalQuantile,
  stream,
  threePoint,
  type Distribution,
  type Uncertainty,
} from '../../src/chance/index.js'
import { fillFrom } from '../../src/chance/stream.js'

const distributions: readonly (readonly [string, Distribution, { mean: number; sd: number }])[] = [
  ['uniform', { kind: 'uniform', low: 2, high: 5 }, { mean: 3.5, sd: 3 / Math.sqrt(12) }],
  // (a + b + c) / 3 and sqrt((a2 + b2 + c2 - ab - ac - bc) / 18)
  [
    'triangular',
    { kind: 'triangular', low: 1, mode: 2, high: 6 },
    { mean: 3, sd: Math.sqrt((1 + 4 + 36 - 2 - 6 - 12) / 18) },
  ],
  // Malcolm et al. (1959): mean (a + 4m + b) / 6; sd sqrt((mean - a)(b - mean) / 7)
  [
    'pert',
    { kind: 'pert', low: 0, mode: 3, high: 10 },
    { mean: 22 / 6, sd: Math.sqrt(((22 / 6) * (10 - 22 / 6)) / 7) },
  ],
  ['normal', { kind: 'normal', mean: -3, sd: 2 }, { mean: -3, sd: 2 }],
  [
    'lognormal',
    { kind: 'lognormal', mu: 1, sigma: 0.5 },
    { mean: Math.exp(1.125), sd: Math.exp(1.125) * Math.sqrt(Math.exp(0.25) - 1) },
  ],
  ['beta', { kind: 'beta', alpha: 2, beta: 5, low: 0, high: 1 }, { mean: 2 / 7, sd: Math.sqrt(10 / (49 * 8)) }],
  ['gamma', { kind: 'gamma', shape: 3, scale: 2 }, { mean: 6, sd: Math.sqrt(12) }],
  [
    'discrete',
    {
      kind: 'discrete',
      outcomes: [
        { value: 10, probability: 0.25 },
        { value: 2, probability: 0.75 },
      ],
    },
    { mean: 4, sd: Math.sqrt(12) },
  ],
]

/** Mean of f over equal steps of chance: what a very long run would give. */
const average = (uncertainty: Uncertainty, f: (x: number) => number = (x) => x, steps = 400_000): number => {
  const { quantile } = drawnOf(uncertainty)
  let sum = 0
  for (let step = 0; step < steps; step++) sum += f(quantile((step + 0.5) / steps))
  return sum / steps
}

describe.each(distributions)('%s', (_, distribution, { mean, sd }) => {
  const invertible = distributionOf(distribution)

  it('has the mean and standard deviation of the textbook', () => {
    expect(invertible.mean).toBeCloseTo(mean, 10)
    expect(average({ distribution })).toBeCloseTo(mean, 3)
    expect(Math.sqrt(average({ distribution }, (x) => (x - mean) ** 2))).toBeCloseTo(sd, 2)
  })

  it('has an inverse that rises, and that its chances undo', () => {
    let before = -Infinity
    for (const u of [1e-9, 1e-6, 0.001, 0.02, 0.24999, 0.25, 0.4, 0.5, 0.500001, 0.75, 0.99, 0.9999, 1 - 1e-9]) {
      const x = invertible.quantile(u)
      expect(x).toBeGreaterThanOrEqual(before)
      before = x
      if (distribution.kind !== 'discrete')
        expect(Math.abs(invertible.cdf(x) - u) / Math.min(u, 1 - u)).toBeLessThan(2e-6)
    }
  })

  it('gives a column the same numbers as one by one', () => {
    const column = Float64Array.from({ length: 500 }, (_unused, at) => (at + 0.5) / 500)
    const one = [...column].map((u) => invertible.quantile(u))
    invertible.quantiles(column, 400)
    expect([...column.subarray(0, 400)]).toEqual(one.slice(0, 400))
    expect(column[450]).toBe(450.5 / 500)
  })

  it('cut off, has the mean of what is left', () => {
    const [min, max] = [invertible.quantile(0.2), invertible.quantile(0.9)]
    const cut = { distribution, min, max }
    const drawn = drawnOf(cut)
    expect(drawn.quantile(1e-9)).toBeGreaterThanOrEqual(min)
    expect(drawn.quantile(1 - 1e-9)).toBeLessThanOrEqual(max)
    expect(drawn.mean).toBeCloseTo(average(cut), 3)
  })
})

describe('elementary functions', () => {
  it('are those of the engine, to the last digits', () => {
    for (let x = -700; x < 700; x += 1.37) expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(4e-16)
    for (let x = 1e-290; x < 1e290; x *= 3.7)
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(3e-16 * Math.abs(Math.log(x)))
    expect([exp(0), exp(-Infinity), exp(710), log(1), log(0), log(-1)]).toEqual([1, 0, Infinity, 0, -Infinity, NaN])
  })
  it('find the points of the normal distribution that tables print', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
    expect(normalQuantile(0.5)).toBe(0)
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12)
    expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 14)
    expect(normalCdf(-8)).toBeCloseTo(6.22096057427178e-16, 22)
  })
})

describe('low - most likely - high with an interval', () => {
  it.each(['triangular', 'pert', 'normal', 'lognormal', 'uniform'] as const)(
    '%s has a tenth beyond each end',
    (kind) => {
      const invertible = distributionOf(threePoint(kind, 40, 90, 0.8, 55))
      expect(invertible.cdf(40)).toBeCloseTo(0.1, 6)
      expect(invertible.cdf(90)).toBeCloseTo(0.9, 6)
    },
  )
  it('keeps the mode', () => {
    expect(threePoint('triangular', 40, 90, 0.8, 55)).toMatchObject({ mode: 55 })
  })
})

describe('whole numbers', () => {
  it('are whole', () => {
    const { quantile, low, high } = drawnOf({ distribution: { kind: 'uniform', low: 0, high: 12 }, whole: true })
    expect([0.01, 0.5, 0.99].map(quantile)).toEqual([0, 6, 12])
    expect([low, high]).toEqual([0, 12])
  })
})

describe('streams', () => {
  it('are the same for the same seed, name and chunk, and others for others', () => {
    const first = (seed: number, name: string, chunk: number) => stream(seed, name, chunk).next()
    expect(first(1, 'a', 0)).toBe(first(1, 'a', 0))
    expect(
      new Set([first(1, 'a', 0), first(2, 'a', 0), first(1, 'b', 0), first(1, 'a', 1), first(11, 'a', 0)]).size,
    ).toBe(5)
  })
  it('give a column the numbers that they give one by one', () => {
    const [one, all] = [stream(3, 'price', 2), stream(3, 'price', 2)]
    const column = new Float64Array(300)
    all.fill(column, 150)
    all.fill(column.subarray(150), 150)
    expect([...column]).toEqual(Array.from(column, () => one.next()))
    expect(all.next()).toBe(one.next())
  })
  it('are those of the generator of pure-rand', () => {
    const theirs = xoroshiro128plusFromState([1, -2, 3, 0x7fffffff])
    const column = new Float64Array(1000)
    fillFrom(Int32Array.from(theirs.getState()), column, 1000)
    expect([...column]).toEqual(Array.from(column, () => ((theirs.next() >>> 0) + 0.5) * 2 ** -32))
  })
  it('never change: no-regression snapshot, since a printed result names its seed', () => {
    const numbers = stream(1, 'costItems.ggz.price', 0)
    expect([numbers.next(), numbers.next(), numbers.next()]).toMatchInlineSnapshot(`
      [
        0.4212854193756357,
        0.9278991146711633,
        0.5486314560985193,
      ]
    `)
  })
  it('are uniform, and independent of each other', () => {
    const [bins, count] = [64, 200]
    const counts = new Array<number>(bins).fill(0)
    let product = 0
    const [one, other] = [new Float64Array(CHUNK), new Float64Array(CHUNK)]
    for (let chunk = 0; chunk < count; chunk++) {
      stream(7, 'one', chunk).fill(one, CHUNK)
      stream(7, 'other', chunk).fill(other, CHUNK)
      for (let draw = 0; draw < CHUNK; draw++) {
        counts[Math.floor(one[draw]! * bins)]! += 1
        product += (one[draw]! - 0.5) * (other[draw]! - 0.5)
      }
    }
    const n = count * CHUNK
    const chiSquare = counts.reduce((sum, seen) => sum + (seen - n / bins) ** 2 / (n / bins), 0)
    // 63 degrees of freedom: a chance in a thousand lies above 103, and as much below 33.
    expect(chiSquare).toBeGreaterThan(33)
    expect(chiSquare).toBeLessThan(103)
    expect(Math.abs((12 * product) / Math.sqrt(n))).toBeLessThan(3.3)
  })
})

const betaSd = (a: number, b: number): number => Math.sqrt((a * b) / (a + b + 1)) / (a + b)

describe('parameters beyond what a sum can follow', () => {
  // Where both parameters are large the distribution is normal: at one standard deviation lie 15.866 % and 84.134 %.
  it.each<Distribution>([
    { kind: 'gamma', shape: 1e7, scale: 1e-5 },
    { kind: 'gamma', shape: 1e12, scale: 1 },
    { kind: 'beta', alpha: 1e8, beta: 3e8, low: 0, high: 100 },
    { kind: 'beta', alpha: 1e12, beta: 1e12, low: -5, high: 10 },
  ])('are drawn as the normal distribution that they are: %o', (distribution) => {
    const invertible = distributionOf(distribution)
    const sd =
      distribution.kind === 'gamma'
        ? Math.sqrt(distribution.shape) * distribution.scale
        : distribution.kind === 'beta'
          ? (distribution.high - distribution.low) * betaSd(distribution.alpha, distribution.beta)
          : NaN
    for (const z of [-3, -1, 0, 1, 3]) {
      const x = invertible.quantile(normalCdf(z))
      expect(Math.abs(x - (invertible.mean + z * sd))).toBeLessThan(2e-3 * sd + 1e-14 * Math.abs(x))
      expect(invertible.cdf(invertible.mean + z * sd)).toBeCloseTo(normalCdf(z), 2)
    }
  })

  it('leave no spread where doubles have no room for it', () => {
    for (const u of [0.01, 0.5, 0.99]) {
      expect(distributionOf({ kind: 'gamma', shape: 1e300, scale: 1e-298 }).quantile(u)).toBeCloseTo(100, 9)
      expect(distributionOf({ kind: 'beta', alpha: 1e308, beta: 1e308, low: 0, high: 100 }).quantile(u)).toBe(50)
    }
  })

  // The median of gamma(1/2) is half the square of the upper quartile of the normal distribution: 0.2274682.
  it('are drawn as the gamma that they are where only one is large, at either end', () => {
    const median = 0.227468211559786
    expect(
      (distributionOf({ kind: 'beta', alpha: 0.5, beta: 1e12, low: 0, high: 100 }).quantile(0.5) / 100) * 1e12,
    ).toBeCloseTo(median, 5)
    expect(
      distributionOf({ kind: 'beta', alpha: 0.5, beta: 1e300, low: 0, high: 1 }).quantile(0.5) * 1e300,
    ).toBeCloseTo(median, 5)
    const high = distributionOf({ kind: 'beta', alpha: 1e12, beta: 0.5, low: 0, high: 1e12 })
    expect(1e12 - high.quantile(0.5)).toBeCloseTo(median, 3)
    expect(high.cdf(1e12 - median)).toBeCloseTo(0.5, 3)
    expect(high.partialMean(1e12) / high.mean).toBeCloseTo(1, 12)
  })

  it('take no longer than others', () => {
    const start = performance.now()
    for (const large of [1e7, 1e100, 1e300, 1.7e308])
      for (const small of [0.01, 1, 1e5, large]) {
        distributionOf({ kind: 'beta', alpha: small, beta: large, low: 0, high: 1 }).quantile(0.4)
        distributionOf({ kind: 'beta', alpha: large, beta: small, low: 0, high: 1 }).quantile(0.4)
        distributionOf({ kind: 'gamma', shape: large, scale: 1 / large }).quantile(0.4)
      }
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
