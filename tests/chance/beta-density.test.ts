import { describe, expect, it } from 'vitest'

import { betaDensity, distributionOf } from '../../src/chance/index.js'

describe('the density of a beta distribution', () => {
  // beta(1, 1) is flat; 6 x (1 - x) at a half; 1 / (pi sqrt(x (1 - x))) at a half is 2 / pi.
  it.each([
    [1, 1, 0.3, 1],
    [2, 2, 0.5, 1.5],
    [0.5, 0.5, 0.5, 2 / Math.PI],
    [3, 1, 0.5, 0.75],
  ])('beta(%d, %d) at %d', (alpha, beta, x, density) => {
    expect(betaDensity(alpha, beta)(x)).toBeCloseTo(density, 12)
  })

  it('is the slope of the chance of less', () => {
    const { cdf } = distributionOf({ kind: 'beta', alpha: 56.8, beta: 48.8, low: 0, high: 1 })
    for (const x of [0.4, 0.5, 0.54, 0.6])
      expect((cdf(x + 1e-5) - cdf(x - 1e-5)) / 2e-5).toBeCloseTo(betaDensity(56.8, 48.8)(x), 4)
  })
})
