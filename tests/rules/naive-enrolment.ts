import type { BusinessCase, Cohort, EffectProfile, Intervention } from '../../src/case/index.js'
import { naiveMonth, naiveNumber } from './naive-numbers.js'

/** Months by which an intervention and its costs start late: the programme's delay and its own. */
export const naiveDelay = (businessCase: BusinessCase, intervention: Intervention): number =>
  naiveNumber(businessCase.startDelay, 0) +
  naiveNumber(intervention.startDelay, 0) +
  (intervention.start === undefined
    ? 0
    : naiveMonth(intervention.start.actual) - naiveMonth(intervention.start.planned))

/** Whether households can still enter, and costs can still fall, in a month. */
export const naiveIsOpen = ({ start }: Intervention, month: number): boolean =>
  start?.end === undefined || month <= naiveMonth(start.end)

/** Whether what is planned for a month happens: all up to the decision, and after it only where success is high enough. */
export const naiveHappens = ({ stop, success }: Intervention, planned: number, windDown: number): boolean =>
  stop === undefined ||
  planned <= naiveMonth(stop.at) + windDown ||
  naiveNumber(success, NaN) >= naiveNumber(stop.unless.success, NaN)

/**
 * Households entering in each month, delays included, before the chain of engagement to success.
 *
 * @param length how many months from the start of the timeline; its own where not stated
 * @param isOpen whether households can enter in a month; up to the fixed end where not stated
 * @param countsFor what a household of a cohort counts for; one where not stated
 */
export const naiveEntering = (
  businessCase: BusinessCase,
  intervention: Intervention,
  length = naiveMonth(businessCase.timeline.through) - naiveMonth(businessCase.timeline.from) + 1,
  isOpen = (month: number): boolean => naiveIsOpen(intervention, month),
  countsFor: (cohort: Cohort) => number = () => 1,
): number[] => {
  const first = naiveMonth(businessCase.timeline.from)
  const entering = new Array<number>(length).fill(0)
  const delay = naiveDelay(businessCase, intervention)
  for (const cohort of intervention.enrolment) {
    const from = naiveMonth(cohort.from)
    const through = naiveMonth(cohort.through)
    const divisor = { month: 1, year: 12, cohort: through - from + 1 }[cohort.per]
    for (let month = from; month <= through; month++) {
      if (!naiveHappens(intervention, month, 0)) continue
      const at = month + delay - first
      if (at >= 0 && at < length && isOpen(month + delay))
        entering[at] = (entering[at] ?? 0) + (naiveNumber(cohort.households, 0) / divisor) * countsFor(cohort)
    }
  }
  return entering
}

/** Those entering in each month in whom it works once they complete: by the success of their cohort, or of the intervention. */
export const naiveSucceeding = (businessCase: BusinessCase, intervention: Intervention): number[] =>
  naiveEntering(businessCase, intervention, undefined, undefined, ({ success }) =>
    naiveNumber(success ?? intervention.success, 1),
  )

/** Household-years in effect in each month of the timeline, before the chain. */
export const naiveHouseholdYears = (entering: readonly number[], profile: EffectProfile): number[] =>
  naiveHouseholds(entering, (a) => naiveShare(a, profile)).map((households) => households / 12)

/** Households in each month of the timeline, each weighed by a share that goes by the months since it entered. */
export const naiveHouseholds = (entering: readonly number[], shareAt: (a: number) => number): number[] => {
  const share = entering.map((_, a) => shareAt(a))
  return entering.map((_, month) => {
    let households = 0
    for (let entry = 0; entry <= month; entry++) households += (entering[entry] ?? 0) * (share[month - entry] ?? 0)
    return households
  })
}

/** Share of the full effect in month `a` of a household's own clock. */
export const naiveShare = (a: number, profile: EffectProfile): number => {
  const delay = naiveNumber(profile.delay, 0)
  const rampUp = naiveNumber(profile.rampUp, 0)
  if (a < delay || a >= delay + naiveNumber(profile.duration, Infinity)) return 0
  let share = rampUp === 0 ? 1 : Math.min(1, (a + 0.5 - delay) / rampUp)
  for (let year = 1; year <= Math.floor((a - delay) / 12); year++) share *= 1 - naiveNumber(profile.dropOff, 0)
  return share
}
