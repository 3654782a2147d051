import type { EffectProfile } from '../../case/index.js'
import { evenEntryTerms, type FormulaId, type Label, type Term } from '../../sheet/index.js'
import { effectShareByClock } from './effect-share-by-clock.js'
import { wholeTimeline, type Window } from '../time/window.js'
import type { CaseWriter } from '../case-writer.js'
import { profileFormulas } from './effect-profile.js'
import type { Enrolment } from './enrolment.js'

/** Household-years in effect (before the chain of engagement, completion and success). */
export interface HouseholdYears {
  /** By period. */
  readonly inEffect: FormulaId
  /** By period, of the months within a window only. */
  readonly within: (window: Window) => FormulaId
  /** With the chain: all that its row is multiplied by. */
  readonly succeeding: Succeeding
  /** Phi on the clock of the households that enter by plan. */
  readonly share: FormulaId
  /** Phi on the clock of those that a fund buys, where it buys any. */
  readonly boughtShare?: FormulaId
}

/**
 * Household-years in which the intervention works: a row, and the factors by which it is still to be multiplied. Where
 * cohorts have a success of their own, the chain is in the row, cohort by cohort.
 */
export interface Succeeding {
  readonly inAll: FormulaId
  readonly within: (window: Window) => FormulaId
  readonly chain: readonly FormulaId[]
}

/**
 * Household-years in effect in each period: the sum over entry months m of households entering in m x phi(t - m) / 12
 * (docs/method.md, 4).
 *
 * A cohort enters evenly from its first month to its last, so its sum over the months of a period is a difference of
 * four values of the twice accumulated profile: the same sum, at a cost that does not grow with the number of entry
 * months.
 */
export const householdYears = (
  write: CaseWriter,
  enrolment: Enrolment,
  profile: EffectProfile,
  path: string,
  about: Label['about'],
): HouseholdYears => {
  const stated = profileFormulas(write, profile, path, about)
  const share = write.named(effectShareByClock(write, stated, enrolment.delay), 'effect-share', about)
  const accumulated = write.running(write.running(share))
  const { extra } = enrolment
  // Extra households enter when there is money, not when the plan says: for them nothing starts late.
  const bought =
    extra === undefined ? undefined : { entering: extra, share: effectShareByClock(write, stated, write.constant(0)) }
  const { cohorts, chain } = enrolment
  const hasOwn = cohorts.some((cohort) => cohort.chain !== undefined)
  /** @param weigh what a cohort's households count for, given its own chain; absent for those that a fund buys */
  const summed = (window: Window, weigh: (households: FormulaId, own: FormulaId | undefined) => FormulaId): FormulaId =>
    write.divide(
      write.add(
        ...(bought === undefined
          ? []
          : [weigh(write.convolve('period', bought.entering, bought.share, window), undefined)]),
        ...cohorts.map(({ planned, householdsPerMonth, chain: own }) =>
          write.multiply(
            weigh(householdsPerMonth, own),
            write.gather('period', accumulated, monthsInEffect(write, planned, window)),
          ),
        ),
        write.zeros,
      ),
      write.constant(12),
    )
  const within = (window: Window): FormulaId => summed(window, (households) => households)
  const succeedingWithin = (window: Window): FormulaId =>
    summed(window, (households, own = chain) => write.multiply(households, own))
  const inEffect = write.named(within(wholeTimeline(write)), 'household-years', about)
  return {
    inEffect,
    within,
    succeeding: hasOwn
      ? {
          inAll: write.named(succeedingWithin(wholeTimeline(write)), 'household-years.succeeding', about),
          within: succeedingWithin,
          chain: [],
        }
      : { inAll: inEffect, within, chain: [chain] },
    share,
    ...(bought === undefined ? {} : { boughtShare: bought.share }),
  }
}

const monthsInEffect = (write: CaseWriter, planned: Window, within: Window): readonly (readonly Term[])[] =>
  write.timeline.periods.map((period) =>
    evenEntryTerms(planned, { start: Math.max(period.start, within.start), end: Math.min(period.end, within.end) }),
  )
