import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { effectShare } from '../../src/timeline/index.js'

const byMonth = (months: number, shape: Parameters<typeof effectShare>[1]): readonly number[] =>
  Array.from({ length: months }, (_, month) => effectShare(month, shape))

describe('the share of an effect on the clock of a household', () => {
  it('is nought before the delay, and 1 at once without a ramp-up', () => {
    expect(byMonth(5, { delay: 2, rampUp: 0, dropOff: 0 })).toEqual([0, 0, 1, 1, 1])
  })

  it('rises in a straight line, as the average over each month: (a + 0.5 - delay) / R', () => {
    // A ramp of 4 months after a delay of 1: 0.5/4, 1.5/4, 2.5/4, 3.5/4, then whole.
    expect(byMonth(6, { delay: 1, rampUp: 4, dropOff: 0 })).toEqual([0, 0.125, 0.375, 0.625, 0.875, 1])
  })

  it('ends after the delay and the duration', () => {
    expect(byMonth(6, { delay: 1, rampUp: 0, duration: 3, dropOff: 0 })).toEqual([0, 1, 1, 1, 0, 0])
  })

  it('drops off after each whole year since it began', () => {
    const shape = { delay: 3, rampUp: 0, dropOff: 0.1 }
    expect(effectShare(14, shape)).toBe(1)
    expect(effectShare(15, shape)).toBe(0.9)
    expect(effectShare(27, shape)).toBeCloseTo(0.81, 12)
  })

  it('is a share: from 0 through 1, whatever the shape', () => {
    const months = fc.integer({ min: 0, max: 120 })
    fc.assert(
      fc.property(months, months, months, months, fc.double({ min: 0, max: 1, noNaN: true }), (month, delay, rampUp, duration, dropOff) => {
        const share = effectShare(month, { delay, rampUp, duration, dropOff })
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })
})
