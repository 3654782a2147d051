import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isMonth, month, monthAt, monthIndex, timeline, timelineSteps } from '../../src/timeline/index.js'

describe('months', () => {
  it('count twelve to a year', () => {
    expect(monthIndex(month('2024-01')) - monthIndex(month('2023-12'))).toBe(1)
    expect(monthIndex(month('2031-06')) - monthIndex(month('2021-06'))).toBe(120)
    expect(monthAt(monthIndex(month('2021-07')) + 18)).toBe('2023-01')
  })

  it('come back as they went in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000 * 12, max: 9999 * 12 + 11 }), (index) => {
        expect(isMonth(monthAt(index))).toBe(true)
        expect(monthIndex(monthAt(index))).toBe(index)
      }),
    )
  })

  it.each(['2024-00', '2024-13', '2024-1', '24-01', '0999-01', '2024-01-01', ' 2024-01', '2024-01\n', ''])(
    'refuse %j',
    (text) => {
      expect(isMonth(text)).toBe(false)
    },
  )
})

describe('timeline', () => {
  const spans = (from: string, through: string, step: (typeof timelineSteps)[number]) =>
    timeline(month(from), month(through), step).periods.map((period) => [
      period.from,
      period.through,
      period.end - period.start,
      period.budgetYear,
    ])

  it('cuts along the calendar, so the first and last period may be short', () => {
    expect(spans('2021-07', '2023-02', 'year')).toEqual([
      ['2021-07', '2021-12', 6, 2021],
      ['2022-01', '2022-12', 12, 2022],
      ['2023-01', '2023-02', 2, 2023],
    ])
    expect(spans('2021-11', '2022-04', 'quarter')).toEqual([
      ['2021-11', '2021-12', 2, 2021],
      ['2022-01', '2022-03', 3, 2022],
      ['2022-04', '2022-04', 1, 2022],
    ])
    expect(spans('2021-12', '2022-01', 'month')).toEqual([
      ['2021-12', '2021-12', 1, 2021],
      ['2022-01', '2022-01', 1, 2022],
    ])
  })

  it('gathers budget years once each', () => {
    expect(timeline(month('2021-11'), month('2023-01'), 'month').budgetYears).toEqual([2021, 2022, 2023])
  })

  it('covers every month once, under each step and across leap days and centuries', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900 * 12, max: 2199 * 12 }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(...timelineSteps),
        (first, months, step) => {
          const time = timeline(monthAt(first), monthAt(first + months - 1), step)
          expect(time.months).toBe(months)
          let at = 0
          for (const period of time.periods) {
            expect(period.start).toBe(at)
            expect(period.end).toBeGreaterThan(at)
            expect(period.from).toBe(monthAt(first + at))
            expect(period.through).toBe(monthAt(first + period.end - 1))
            expect(period.from.slice(0, 4)).toBe(String(period.budgetYear))
            // A period never crosses a year, and only the last may end before its step does.
            expect(period.through.slice(0, 4)).toBe(period.from.slice(0, 4))
            at = period.end
          }
          expect(at).toBe(months)
        },
      ),
    )
  })
})
