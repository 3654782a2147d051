import { describe, expect, it } from 'vitest'

import { binomialQuantile } from '../../src/chance/index.js'

/** The chances of 0 through n, by the triangle of Pascal: after each trial one more succeeds with chance p. */
const chancesOf = (n: number, p: number): readonly number[] => {
  let chances = [1]
  for (let trial = 0; trial < n; trial++)
    chances = [...chances, 0].map((chance, x) => chance * (1 - p) + (x === 0 ? 0 : (chances[x - 1] as number) * p))
  return chances
}

describe('binomialQuantile', () => {
  it.each([
    [1, 0.5],
    [2, 0.5],
    [5, 0.01],
    [5, 0.97],
    [40, 0.3],
    [400, 0.62],
  ])('of %i with chance %d gives each number over exactly its own chance', (n, p) => {
    const quantile = binomialQuantile(n)
    let below = 0
    for (const [x, chance] of chancesOf(n, p).entries()) {
      // Between the chance of fewer and that of as many or fewer.
      if (chance > 1e-9) {
        expect(quantile(p, below + chance * 1e-3), `just above ${x}`).toBe(x)
        expect(quantile(p, below + chance * 0.999), `just below ${x + 1}`).toBe(x)
      }
      below += chance
    }
  })

  it('gives the middle of three where the chance of it or less is met exactly', () => {
    // Of two, each with chance one half: 1/4, 1/2, 1/4.
    const quantile = binomialQuantile(2)
    expect([0.25, 0.2500001, 0.75, 0.7500001].map((u) => quantile(0.5, u))).toEqual([0, 1, 1, 2])
  })

  it('has nobody where nobody can succeed, and all where all do; no number is outside 0 through n', () => {
    const quantile = binomialQuantile(10_000)
    for (const u of [2 ** -60, 2 ** -33, 0.5, 1 - 2 ** -33, 1 - 2 ** -45]) {
      expect(quantile(0, u)).toBe(0)
      expect(quantile(1, u)).toBe(10_000)
    }
    // Seven standard deviations, of 50 each, hold all that 32 bits can draw; 7.5 that of chances a thousand times as small.
    expect(quantile(0.5, 2 ** -33)).toBeGreaterThan(5000 - 350)
    expect(quantile(0.5, 1 - 2 ** -33)).toBeLessThan(5000 + 350)
    expect(quantile(0.5, 1 - 2 ** -45)).toBeLessThan(5000 + 380)
    expect(quantile(1e-300, 0.999)).toBe(0)
    expect(quantile(1 - 2 ** -53, 0.001)).toBe(10_000)
  })

  it('rises with the chance of success and with the chance drawn', () => {
    const quantile = binomialQuantile(53)
    const steps = Array.from({ length: 199 }, (_, step) => (step + 1) / 200)
    for (const fixed of [0.03, 0.4, 0.9]) {
      for (const rising of [steps.map((p) => quantile(p, fixed)), steps.map((u) => quantile(fixed, u))])
        expect(rising).toEqual([...rising].sort((one, other) => one - other))
    }
  })
})
