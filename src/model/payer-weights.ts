import type { FormulaId } from '../formula/index.js'
import type { CaseWriter } from './case-writer.js'
import type { PartyShares } from './dated-shares.js'
import type { HouseholdYears } from './household-years.js'
import type { Window } from './window.js'

/** What share of a saving falls to one party in each period. */
export interface PayerWeight {
  readonly party: string
  /** For savings while they arise: by where in the period they arise. */
  readonly arising: FormulaId
  /** For cash that is spread evenly over its period. */
  readonly even: FormulaId
}

/**
 * Splits the savings of an effect over the payers of its item. Where shares change within a period, a saving follows the household-years
 * in effect on each side of the change, so that a year gives the same as its twelve months; cash, which is even, follows the months.
 */
export const payerWeights = (
  write: CaseWriter,
  shares: readonly PartyShares[],
  years: HouseholdYears,
): readonly PayerWeight[] => {
  const arisingByWindow = new Map<string, FormulaId>()
  const arising = (window: Window): FormulaId => {
    const key = `${window.start} ${window.end}`
    const known = arisingByWindow.get(key)
    if (known !== undefined) return known
    const even = evenFraction(write, window)
    const fraction = cutsAPeriod(write, window)
      ? write.select(years.inEffect, write.divide(years.within(window), years.inEffect), even)
      : even
    arisingByWindow.set(key, fraction)
    return fraction
  }
  return shares.map(({ party, windows }) => {
    const weigh = (fraction: (window: Window) => FormulaId): FormulaId =>
      write.add(
        ...windows.map(({ share, window }) =>
          coversAll(write, window) ? share : write.multiply(share, fraction(window)),
        ),
      )
    const even = weigh((window) => evenFraction(write, window))
    const aligned = !windows.some(({ window }) => cutsAPeriod(write, window))
    return { party, even, arising: aligned ? even : weigh(arising) }
  })
}

/** The share of each period's months that lies within a window. */
export const evenFraction = (write: CaseWriter, window: Window): FormulaId => {
  const months = write.timeline.periods.map((period) =>
    Math.max(0, Math.min(period.end, window.end) - Math.max(period.start, window.start)),
  )
  return write.divide(write.data('period', months), write.periodMonths)
}

export const coversAll = (write: CaseWriter, window: Window): boolean =>
  window.start <= 0 && window.end >= write.timeline.months

const cutsAPeriod = (write: CaseWriter, window: Window): boolean =>
  write.timeline.periods.some(
    ({ start, end }) => (start < window.start && window.start < end) || (start < window.end && window.end < end),
  )
