import type { Indicator, MeasuringFrequency, TimelineChoice } from '../../case/index.js'
import { monthAt, monthIndex, type Month } from '../../timeline/index.js'

/** Months between two measurements. */
export const monthsBetween: Readonly<Record<MeasuringFrequency, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
}

/**
 * The months in which an indicator is still to be measured, in order (docs/method.md, 18): the last of each calendar
 * period, after the baseline and after the last year that was measured, until the month of the target, which is
 * measured whatever the period; without one until the end of the timeline.
 *
 * @param from no month before this one
 */
export const measuringMonths = (
  { baseline, target, measured = {}, every, from: begin }: Indicator,
  timeline: TimelineChoice,
  from?: Month,
): readonly Month[] => {
  const [end, by] = [monthIndex(target?.by ?? timeline.through), target?.by]
  const measuredYears = Object.keys(measured).map((year) => (Number(year) + 1) * 12)
  const start = Math.max(
    monthIndex(begin ?? timeline.from),
    baseline?.at === undefined ? 0 : monthIndex(baseline.at) + 1,
    ...measuredYears,
    from === undefined ? 0 : monthIndex(from),
  )
  if (start > end) return []
  const months: Month[] = []
  if (every !== undefined) {
    const step = monthsBetween[every]
    // The first month at or after the start that ends a calendar period.
    for (let month = Math.ceil((start + 1) / step) * step - 1; month <= end; month += step) months.push(monthAt(month))
  }
  if (by !== undefined && months.at(-1) !== by) months.push(by)
  return months
}
