import { describe, expect, it } from 'vitest'

import { drawnOf, scaled, spreadOf, type Distribution } from '../../src/chance/index.js'

const distributions: readonly Distribution[] = [
  { kind: 'uniform', low: 1, high: 3 },
  { kind: 'triangular', low: 0, mode: 1, high: 4 },
  { kind: 'pert', low: 0, mode: 1, high: 4 },
  { kind: 'normal', mean: 5, sd: 2 },
  { kind: 'lognormal', mu: 0.5, sigma: 0.4 },
  { kind: 'beta', alpha: 2, beta: 5, low: 0, high: 10 },
  { kind: 'gamma', shape: 3, scale: 2 },
  {
    kind: 'discrete',
    outcomes: [
      { value: 1, probability: 0.25 },
      { value: 4, probability: 0.75 },
    ],
  },
]

/** By 200,000 equal steps of chance. */
const bySteps = (quantile: (chance: number) => number) => {
  const steps = 200_000
  const values = Array.from({ length: steps }, (_, step) => quantile((step + 0.5) / steps))
  const mean = values.reduce((sum, value) => sum + value, 0) / steps
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / steps }
}

describe('mean and variance of what varies', () => {
  it.each(distributions)('are those of its draws: $kind', (distribution) => {
    const { mean, variance } = spreadOf({ distribution })
    const drawn = bySteps(drawnOf({ distribution }).quantile)
    expect(mean / drawn.mean).toBeCloseTo(1, 3)
    expect(variance / drawn.variance).toBeCloseTo(1, 2)
  })

  it('are those of what is left of a truncated one', () => {
    // A normal distribution cut at its mean: a half-normal, with mean sqrt(2 / pi) and variance 1 - 2 / pi.
    const { mean, variance } = spreadOf({ distribution: { kind: 'normal', mean: 0, sd: 1 }, min: 0 })
    expect(mean).toBeCloseTo(Math.sqrt(2 / Math.PI), 4)
    expect(variance).toBeCloseTo(1 - 2 / Math.PI, 2)
  })

  it.each(distributions)('go with the factor, and with its square, of a part: $kind', (distribution) => {
    const [whole, part] = [spreadOf({ distribution }), spreadOf(scaled({ distribution }, 0.25))]
    expect(part.mean).toBeCloseTo(whole.mean * 0.25, 9)
    expect(part.variance).toBeCloseTo(whole.variance * 0.0625, 9)
  })
})
