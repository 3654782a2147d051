import type { Intervention } from '../../case/index.js'
import { monthIndex } from '../../timeline/index.js'
import type { CalendarWriter } from '../time/calendar-writer.js'
import { wholeTimeline, windowOf, type Window } from '../time/window.js'

/** Months by which an intervention started later than planned (docs/method.md, 2); zero where no actual start is stated. */
export const monthsLate = ({ start }: Intervention): number =>
  start === undefined ? 0 : monthIndex(start.actual) - monthIndex(start.planned)

/** The months in which households can enter and costs can fall: those of the timeline, up to the fixed end of a start. */
export const latestWindow = (write: CalendarWriter, { start }: Intervention): Window =>
  start?.end === undefined
    ? wholeTimeline(write)
    : { start: 0, end: Math.min(write.timeline.months, windowOf(write, start.end, start.end).end) }
