import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { HouseholdYears } from '../enrolment/household-years.js'
import { wholeTimeline, type Window } from './window.js'

/** The share of each period's months that lies within a window. */
export const evenFraction = (write: CaseWriter, window: Window): FormulaId => {
  const months = write.timeline.periods.map((period) =>
    Math.max(0, Math.min(period.end, window.end) - Math.max(period.start, window.start)),
  )
  return write.divide(write.data('period', months), write.periodMonths)
}

/**
 * The share of what arises in each period that arises within a window (docs/method.md, 8): by household-years in
 * effect, so that a year gives the same as its twelve months; by months where nobody is in effect.
 *
 * @param of the months of which it is a share, where not all of them count; outside them nothing arises
 */
export const arisingFraction = (
  write: CaseWriter,
  years: HouseholdYears,
  window: Window,
  of: Window = wholeTimeline(write),
): FormulaId => {
  const even = evenFraction(write, window)
  if (!cutsAPeriod(write, window)) return even
  const all = cutsAPeriod(write, of) ? years.within(of) : years.inEffect
  const both = { start: Math.max(window.start, of.start), end: Math.min(window.end, of.end) }
  return write.select(all, write.divide(years.within(both), all), even)
}

/** Whether a window begins or ends inside a period. */
export const cutsAPeriod = (write: CaseWriter, window: Window): boolean =>
  write.timeline.periods.some(
    ({ start, end }) => (start < window.start && window.start < end) || (start < window.end && window.end < end),
  )
