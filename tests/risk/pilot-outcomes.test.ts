import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { pilotOutcomes, type PilotMeasure } from '../../src/risk/pilots/pilot-outcomes.js'

/** What the chances of all outcomes come to in each draw. */
const totals = (sorted: Float64Array, measures: PilotMeasure, n: number): Float64Array => {
  const sums = new Float64Array(sorted.length)
  for (const { from, chances } of pilotOutcomes(sorted, measures, n))
    chances.forEach((chance, place) => {
      expect(chance).toBeGreaterThanOrEqual(-1e-15)
      sums[from + place] = (sums[from + place] ?? 0) + chance
    })
  return sums
}

const sortedOf = (numbers: readonly number[]): Float64Array => Float64Array.from(numbers).sort()
const size = fc.integer({ min: 1, max: 400 })

describe('the outcomes of a pilot', () => {
  it('have chances that sum to 1 in each draw, also where nobody or everybody succeeds', () => {
    const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1e-12, 1 - 1e-12, 1))
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), size, (shares, n) => {
        for (const total of totals(sortedOf(shares), { kind: 'success' }, n)) expect(total).toBeCloseTo(1, 9)
      }),
    )
  })

  it('do so for a mean, whatever its spread', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true })
    const spread = fc.double({ min: 0.001, max: 1000, noNaN: true })
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), spread, size, (numbers, sd, n) => {
        for (const total of totals(sortedOf(numbers), { kind: 'mean', sd }, n)) expect(total).toBeCloseTo(1, 9)
      }),
    )
  })

  it('are those of a binomial: by hand 1/4, 1/2 and 1/4 of two households with a chance of one half', () => {
    const found = [...pilotOutcomes(Float64Array.of(0.5), { kind: 'success' }, 2)].map(({ chances }) => chances.length)
    const chances: number[] = []
    for (const outcome of pilotOutcomes(Float64Array.of(0.5), { kind: 'success' }, 2))
      chances.push(outcome.chances[0] ?? NaN)
    expect(found).toEqual([1, 1, 1])
    expect(chances.map((chance) => Number(chance.toFixed(12)))).toEqual([0.25, 0.5, 0.25])
  })
})
