// Each by its own path: the whole of date-fns takes longer to load than a case to calculate.
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { startOfMonth } from 'date-fns/startOfMonth'
import { startOfQuarter } from 'date-fns/startOfQuarter'
import { startOfYear } from 'date-fns/startOfYear'

import { monthAt, monthIndex, type Month } from './month.js'
import type { Period } from './period.js'
import { stepMonths, type TimelineStep } from './timeline-step.js'

/** The months a case covers, cut into periods along the calendar and gathered into budget years. */
export interface Timeline {
  readonly from: Month
  readonly through: Month
  readonly step: TimelineStep
  /** How many months there are. */
  readonly months: number
  readonly periods: readonly Period[]
  /** The budget years (calendar years) that the periods touch, in order. */
  readonly budgetYears: readonly number[]
}

const startOfStep = { year: startOfYear, quarter: startOfQuarter, month: startOfMonth } as const

/**
 * The timeline from one month through another, both included.
 * Periods follow the calendar: with step `year`, a timeline from 2021-07 has a first period of six months.
 *
 * @example
 * timeline('2021-07', '2023-12', 'year').periods.map((period) => period.end - period.start) // [6, 12, 12]
 */
export const timeline = (from: Month, through: Month, step: TimelineStep): Timeline => {
  const first = localDate(from)
  const months = monthIndex(through) - monthIndex(from) + 1
  const periods: Period[] = []
  let start = 0
  while (start < months) {
    const begin = addMonths(first, start)
    const next = addMonths(startOfStep[step](begin), stepMonths[step])
    const end = Math.min(months, differenceInCalendarMonths(next, first))
    periods.push({
      from: monthAt(monthIndex(from) + start),
      through: monthAt(monthIndex(from) + end - 1),
      start,
      end,
      budgetYear: begin.getFullYear(),
    })
    start = end
  }
  return {
    from,
    through,
    step,
    months,
    periods,
    budgetYears: [...new Set(periods.map((period) => period.budgetYear))],
  }
}

// The first of the month at local midnight: date-fns reads and writes local time, so the calendar is the same in every
// zone.
const localDate = (month: Month): Date => new Date(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1)
