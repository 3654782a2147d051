import type { FormulaId, Term } from '../../sheet/index.js'
import type { CalendarWriter } from '../time/calendar-writer.js'
import type { Window } from '../time/window.js'

/** Households that enter evenly over a window of planned months. */
export interface EnteringCohort {
  readonly planned: Window
  readonly householdsPerMonth: FormulaId
  /** Engagement x completion x the success of this cohort, where it has one of its own. */
  readonly chain?: FormulaId
}

/** How many of a cohort enter in each of its months. */
export const householdsPerMonth = (
  write: CalendarWriter,
  per: 'month' | 'year' | 'cohort',
  households: FormulaId,
  planned: Window,
): FormulaId => {
  if (per === 'month') return households
  return write.divide(households, write.constant(per === 'year' ? 12 : planned.end - planned.start))
}

/**
 * Households in effect in each month of the timeline, each weighed by the share of the effect that then works:
 * the sum over entry months m of households entering in m x phi(t - m) (docs/method.md, 4), of a cohort as a difference
 * of two values of the accumulated phi, or of one month as phi itself.
 *
 * @param share phi by month since entry, of those who enter by plan
 * @param bought households that a fund buys by period, who enter evenly over it, and their phi
 */
export const householdsByMonth = (
  write: CalendarWriter,
  cohorts: readonly EnteringCohort[],
  share: FormulaId,
  bought?: { readonly entering: FormulaId; readonly share: FormulaId },
): FormulaId => {
  const accumulated = write.running(share)
  const rows = cohorts.map(({ planned, householdsPerMonth: perMonth }) => {
    const { months } = write.timeline
    const inEffect =
      planned.end - planned.start === 1
        ? write.gather('clock', share, sinceEntry([planned.start], months))
        : write.gather('clock', accumulated, sinceEntry([planned.start, planned.end], months))
    return write.multiply(perMonth, inEffect)
  })
  if (bought !== undefined) rows.push(write.convolve('clock', bought.entering, bought.share))
  return rows.length === 0 ? write.data('clock', Array<number>(write.timeline.months).fill(0)) : write.add(...rows)
}

/** In each month, the cell as many months after the first moment, less that after the second. */
const sinceEntry = (
  [entry, close = Infinity]: readonly [number, number?],
  months: number,
): readonly (readonly Term[])[] =>
  Array.from({ length: months }, (_, month) =>
    [
      { cell: month - entry, weight: 1 },
      { cell: month - close, weight: -1 },
    ].filter(({ cell }) => cell >= 0),
  )
