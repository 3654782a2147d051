import type { BusinessCase, Intervention, RealisedIntervention, Start } from '../case/index.js'
import { monthIndex } from '../timeline/index.js'

/**
 * The clock of an intervention (docs/method.md, 19): realised figures lie on it, so that a later start alone shifts them.
 * Months are counted from the first of the timeline.
 */
export interface OwnClock {
  readonly start: Start | undefined
  /** Months by which it started later than planned. */
  readonly late: number
  /** The month in which it started; the first of the timeline where no start is stated. */
  readonly actual: number
  /** The reference month on the calendar, and on the own clock. */
  readonly reference: number
  readonly ownReference: number
  /** The last month in which it can be carried out: that of its fixed end, or of the timeline. */
  readonly end: number
  /** The number of months of the timeline. */
  readonly months: number
}

export const ownClock = (
  { timeline, realised }: BusinessCase,
  intervention: Intervention,
  stated: RealisedIntervention | undefined,
): OwnClock => {
  const origin = monthIndex(timeline.from)
  const start = stated?.start ?? intervention.start
  const late = start === undefined ? 0 : monthIndex(start.actual) - monthIndex(start.planned)
  const months = monthIndex(timeline.through) - origin + 1
  const reference = realised === undefined ? -1 : monthIndex(realised.through) - origin
  return {
    start,
    late,
    actual: start === undefined ? 0 : monthIndex(start.actual) - origin,
    reference,
    ownReference: reference - late,
    end: start?.end === undefined ? months - 1 : Math.min(months - 1, monthIndex(start.end) - origin),
    months,
  }
}
