import { describe, expect, it } from 'vitest'

import { CHUNK, drawnOf, stream, type Uncertainty } from '../../src/chance/index.js'
import { sampler } from '../../src/risk/drawing/sampler.js'

const uncertainties: readonly Uncertainty[] = [
  { distribution: { kind: 'uniform', low: 2, high: 5 } },
  { distribution: { kind: 'triangular', low: 1, mode: 2, high: 6 } },
  { distribution: { kind: 'triangular', low: 3, mode: 3, high: 3 } },
  { distribution: { kind: 'pert', low: 0, mode: 3, high: 10 } },
  { distribution: { kind: 'normal', mean: -3, sd: 2 } },
  { distribution: { kind: 'normal', mean: 5, sd: 4 }, min: 0, max: 12, whole: true },
  { distribution: { kind: 'lognormal', mu: 1, sigma: 0.5 } },
  { distribution: { kind: 'lognormal', mu: 1, sigma: 0.5 }, max: 4 },
  { distribution: { kind: 'beta', alpha: 2, beta: 5, low: 0, high: 1 }, min: 0.1 },
  { distribution: { kind: 'gamma', shape: 3, scale: 2 } },
  {
    distribution: {
      kind: 'discrete',
      outcomes: [
        { value: 10, probability: 0.25 },
        { value: 2, probability: 0.75 },
      ],
    },
  },
  { distribution: { kind: 'uniform', low: 0, high: 12 }, whole: true },
]
const parameters = uncertainties.map((uncertainty, at) => ({ path: `number-${at}`, uncertainty }))
const plan = { seed: 4, sampling: 'random' as const, parameters, groups: [], counts: [] }

const drawnBy = (by: 'vectorised' | 'interpreted', capacity: number): readonly Float64Array[] => {
  const draw = sampler(plan, { by, capacity })
  const columns = parameters.map(() => new Float64Array(CHUNK))
  draw.begin(3, CHUNK)
  for (let start = 0; start < CHUNK; start += capacity) {
    const count = Math.min(capacity, CHUNK - start)
    draw.fill((parameter) => columns[parameter]!.subarray(start, start + count), count)
  }
  return columns
}

describe('the numbers that are drawn', () => {
  const drawn = drawnBy('vectorised', 128)

  it('are the same to the last bit by every machine and in blocks of any size', () => {
    expect(drawnBy('interpreted', 100)).toEqual(drawn)
    expect(drawnBy('vectorised', 30)).toEqual(drawn)
  })
  it('are the inverse of their distribution at the numbers of their stream', () => {
    parameters.forEach(({ path, uncertainty }, at) => {
      const { quantile } = drawnOf(uncertainty)
      const chances = stream(4, path, 3)
      for (const value of drawn[at]!) {
        const expected = quantile(chances.next())
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)))
      }
    })
  })
  it('stay within their limits', () => {
    expect(Math.min(...drawn[5]!)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...drawn[5]!)).toBeLessThanOrEqual(12)
    expect(drawn[5]!.every((value) => Number.isInteger(value))).toBe(true)
    expect(Math.max(...drawn[7]!)).toBeLessThanOrEqual(4)
    expect(Math.min(...drawn[8]!)).toBeGreaterThanOrEqual(0.1)
  })
})
