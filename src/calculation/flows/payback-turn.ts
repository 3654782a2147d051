import { sum, TOLERANCE, type Decimal } from '../../money/index.js'
import { monthAt, monthIndex, type Month } from '../../timeline/index.js'

/** Cumulative cash by period, and how long the periods are. */
export interface CumulativeCash {
  /** The first month of the timeline. */
  readonly from: Month
  /** After what falls at the start of each period. */
  readonly afterStart: readonly Decimal[]
  readonly atEnd: readonly Decimal[]
  /** In years. */
  readonly lengths: readonly Decimal[]
}

/** How cumulative cash turns in the last period in which it is short. */
export interface PaybackTurn {
  /** Start, end and length of the period, in years since the start of the timeline. */
  readonly start: Decimal
  readonly end: Decimal
  readonly length: Decimal
  /** Cumulative cash after what falls at the start of the period, and at its end. */
  readonly before: Decimal
  readonly after: Decimal
  /** What comes in evenly through the period. */
  readonly gained: Decimal
  /** Whether it is still short at the end of the period: then what falls at the start of the next turns it. */
  readonly isAtBorder: boolean
  /** The month with which the period begins; at a border, the month with which the next one does. */
  readonly month: Month
}

/**
 * The period in which cumulative cash is short for the last time, and how far in it turns; nothing where it never is
 * short, by more than rounding.
 */
export const paybackTurn = ({ from, afterStart, atEnd, lengths }: CumulativeCash): PaybackTurn | undefined => {
  const isShort = (amount: Decimal | undefined): boolean => amount?.lt(TOLERANCE.neg()) === true
  const at = atEnd.findLastIndex((end, period) => isShort(end) || isShort(afterStart[period]))
  const [before, after, length] = [afterStart[at], atEnd[at], lengths[at]]
  if (before === undefined || after === undefined || length === undefined) return undefined
  const start = sum(lengths.slice(0, at))
  const end = start.plus(length)
  const isAtBorder = isShort(after)
  const months = (isAtBorder ? end : start).times(12).round().toNumber()
  return {
    start,
    end,
    length,
    before,
    after,
    gained: after.minus(before),
    isAtBorder,
    month: monthAt(monthIndex(from) + months),
  }
}
