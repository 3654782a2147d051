import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readExactly } from '../../src/sheet/index.js'
import { calendarWriter, effectShareByClock } from '../../src/rules/index.js'
import { month, monthAt, timeline } from '../../src/timeline/index.js'

interface Shape {
  readonly delay?: number
  readonly rampUp?: number
  readonly duration?: number
  readonly dropOff?: number
}

/** The share in each of the first months since entry. */
const byMonth = (months: number, shape: Shape, lateness = 0): readonly number[] => {
  const write = calendarWriter(timeline(month('2024-01'), monthAt(2024 * 12 + months - 1), 'year'))
  const profile = Object.fromEntries(
    Object.entries(shape).map(([field, value]) => [field, write.constant(value as number)]),
  )
  const share = effectShareByClock(write, profile, write.constant(lateness))
  return readExactly(write.sheet()).row(share).map(Number)
}

describe('the share of an effect on the clock of a household', () => {
  it('is zero before the delay, and 1 at once without a ramp-up', () => {
    expect(byMonth(5, { delay: 2 })).toEqual([0, 0, 1, 1, 1])
    expect(byMonth(5, { delay: 2, rampUp: 0 })).toEqual([0, 0, 1, 1, 1])
    expect(byMonth(5, {})).toEqual([1, 1, 1, 1, 1])
  })

  it('rises in a straight line, as the average over each month: (a + 0.5 - delay) / R', () => {
    // A ramp of 4 months after a delay of 1: 0.5/4, 1.5/4, 2.5/4, 3.5/4, then whole.
    expect(byMonth(6, { delay: 1, rampUp: 4 })).toEqual([0, 0.125, 0.375, 0.625, 0.875, 1])
  })

  it('ends after the delay and the duration, ramped up or not', () => {
    expect(byMonth(6, { delay: 1, duration: 3 })).toEqual([0, 1, 1, 1, 0, 0])
    expect(byMonth(7, { delay: 1, rampUp: 4, duration: 5 })).toEqual([0, 0.125, 0.375, 0.625, 0.875, 1, 0])
  })

  it('drops off after each whole year since it began', () => {
    const shares = byMonth(28, { delay: 3, dropOff: 0.1 })
    expect([14, 15, 26, 27].map((month) => shares[month])).toEqual([1, 0.9, 0.9, 0.81])
  })

  it('is later by as much as households enter later than planned', () => {
    expect(byMonth(8, { delay: 1, rampUp: 4, duration: 5 }, 1)).toEqual([0, 0, 0.125, 0.375, 0.625, 0.875, 1, 0])
  })

  it('is a share: from 0 through 1, whatever the shape', () => {
    const months = fc.integer({ min: 0, max: 120 })
    fc.assert(
      fc.property(
        months,
        months,
        months,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (delay, rampUp, duration, dropOff) => {
          for (const share of byMonth(120, { delay, rampUp, duration, dropOff })) {
            expect(share).toBeGreaterThanOrEqual(0)
            expect(share).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })
})
