import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import { coversAll, monthsWithin, wholeTimeline, type Window } from './window.js'

/** What a saving follows as it arises within a period: household-years in effect, by what each of them saves. */
export interface Arising {
  /** By period. */
  readonly inAll: FormulaId
  /** By period, of the months within a window only. */
  readonly within: (window: Window) => FormulaId
  /** Whether it may be below zero: what a household-year saves may change sign from month to month. */
  readonly mayBeNegative: boolean
}

/** The share of each period's months that lies within a window. */
export const evenFraction = (write: CaseWriter, window: Window): FormulaId =>
  write.divide(write.data('period', monthsWithin(write, window)), write.periodMonths)

/** The length in years of what of each period lies within a window. */
export const yearsWithin = (write: CaseWriter, window: Window): FormulaId =>
  coversAll(write, window)
    ? write.periodYears
    : write.divide(write.data('period', monthsWithin(write, window)), write.constant(12))

/**
 * The share of what arises in each period that arises within a window (docs/method.md, 8), so that a year gives the
 * same as its twelve months; by months where nothing arises.
 *
 * @param of the months of which it is a share, where not all of them count; outside them nothing arises
 */
export const arisingFraction = (
  write: CaseWriter,
  arises: Arising,
  window: Window,
  of: Window = wholeTimeline(write),
): FormulaId => {
  const even = evenFraction(write, window)
  if (!cutsAPeriod(write, window)) return even
  const all = cutsAPeriod(write, of) ? arises.within(of) : arises.inAll
  const both = { start: Math.max(window.start, of.start), end: Math.min(window.end, of.end) }
  const share = write.divide(arises.within(both), all)
  if (!arises.mayBeNegative) return write.select(all, share, even)
  return write.select(all, share, write.select(write.subtract(write.constant(0), all), share, even))
}

/** Whether a window begins or ends inside a period. */
export const cutsAPeriod = (write: CaseWriter, window: Window): boolean =>
  write.timeline.periods.some(
    ({ start, end }) => (start < window.start && window.start < end) || (start < window.end && window.end < end),
  )
