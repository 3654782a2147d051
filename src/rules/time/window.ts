import type { FormulaId } from '../../sheet/index.js'
import { monthIndex, type Month } from '../../timeline/index.js'
import type { CalendarWriter } from './calendar-writer.js'

/** A stretch of time in months since the start of the timeline: from `start` up to, and not including, `end`. */
export interface Window {
  readonly start: number
  readonly end: number
}

/** The window of `from` ... `through`, both months included. */
export const windowOf = (write: CalendarWriter, from: Month, through: Month): Window => {
  const origin = monthIndex(write.timeline.from)
  return { start: monthIndex(from) - origin, end: monthIndex(through) - origin + 1 }
}

/** The whole timeline. */
export const wholeTimeline = (write: CalendarWriter): Window => ({ start: 0, end: write.timeline.months })

/** Whether a window holds every month of the timeline. */
export const coversAll = (write: CalendarWriter, window: Window): boolean =>
  window.start <= 0 && window.end >= write.timeline.months

/** The months of each period that lie within a window. */
export const monthsWithin = (write: CalendarWriter, window: Window): readonly number[] =>
  write.timeline.periods.map(({ start, end }) => Math.max(0, Math.min(end, window.end) - Math.max(start, window.start)))

/** What two windows have in common; where that is nothing, it ends before it starts. */
export const intersection = (one: Window, other: Window): Window => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
})

/**
 * Months of each period in which something runs that is planned for one window, starts a number of months late, and
 * counts only within another window (docs/method.md, 2).
 */
export const activeMonths = (
  write: CalendarWriter,
  planned: Window,
  delay: FormulaId,
  within: Window = wholeTimeline(write),
): FormulaId => {
  const { floors, ceilings } = periodsWithin(write, within)
  const end = write.minimum(ceilings, write.add(write.constant(planned.end), delay))
  const start = write.maximum(floors, write.add(write.constant(planned.start), delay))
  return write.maximum(write.constant(0), write.subtract(end, start))
}

/** The number of months planned for a window within the timeline that a delay moves past its end, or past another. */
export const monthsBeyondHorizon = (
  write: CalendarWriter,
  planned: Window,
  delay: FormulaId,
  open: Window = wholeTimeline(write),
): FormulaId =>
  write.subtract(write.constant(planned.end - planned.start), write.total(activeMonths(write, planned, delay, open)))

/** One in the period that holds a month after its delay, if that lies within a window; zero elsewhere. */
export const occurs = (
  write: CalendarWriter,
  month: number,
  delay: FormulaId,
  within: Window = wholeTimeline(write),
): FormulaId => {
  const { floors, ceilings } = periodsWithin(write, within)
  const [one, zero] = [write.constant(1), write.constant(0)]
  const moment = write.add(write.constant(month), delay)
  const begun = write.select(write.subtract(floors, moment), zero, one)
  return write.select(write.subtract(ceilings, moment), begun, zero)
}

/**
 * Where each period begins and ends, as far as it lies within a window; it ends no later than it begins where none of
 * it does.
 */
const periodsWithin = (
  write: CalendarWriter,
  within: Window,
): { readonly floors: FormulaId; readonly ceilings: FormulaId } => ({
  floors: write.data(
    'period',
    write.axes.starts.map((start) => Math.max(start, within.start)),
  ),
  ceilings: write.data(
    'period',
    write.axes.ends.map((end) => Math.min(end, within.end)),
  ),
})
