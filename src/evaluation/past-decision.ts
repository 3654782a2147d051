import type {
  BusinessCase,
  Cohort,
  Intervention,
  InterventionCost,
  InterventionIncome,
  RealisedIntervention,
} from '../case/index.js'
import { TOLERANCE, ZERO } from '../money/index.js'
import { monthIndex } from '../timeline/index.js'
import type { Cause } from './causes.js'
import type { OwnClock } from './own-clock.js'
import { monthOf, partOfCohort } from './part-of-cohort.js'

/** What of a decision matters before spending is laid over the plan. */
interface Decided {
  readonly causes: ReadonlySet<Cause>
  readonly stated: RealisedIntervention
  readonly clock: OwnClock
}

/**
 * An intervention that stopped before the reference month, with its plan ended by hand: what was spent on it afterwards is a
 * fact, and would count for nothing under a decision point, which ends all costs. Others keep their decision point.
 *
 * @param intervention as in the world of the causes, with the success by which that decides
 */
export const stoppedByThen = (
  businessCase: BusinessCase,
  intervention: Intervention,
  { causes, stated, clock }: Decided,
): Intervention => {
  const { stop, success, ...kept } = intervention
  if (stop === undefined || success === undefined || !causes.has('costs')) return intervention
  const at = monthIndex(stop.at) - monthIndex(businessCase.timeline.from)
  const goesOn = success.value.plus(TOLERANCE).gte(stop.unless.success.value)
  if (goesOn || at > clock.ownReference || Object.keys(stated.spent).length === 0) return intervention
  const last = monthOf(businessCase, at + stop.windDown)
  return {
    ...kept,
    success,
    enrolment: kept.enrolment.flatMap((cohort) => {
      return partOfCohort(businessCase, cohort, { first: -Infinity, last: at }) ?? []
    }),
    costs: kept.costs.map((cost) => endedAfter(cost, last)),
    income: kept.income.map((line) => endedAfter(line, last)),
  }
}

/** A line that ends with a month; one that would begin after it comes to nothing. */
const endedAfter = <Line extends InterventionCost | InterventionIncome>(line: Line, last: Cohort['through']): Line => {
  if (line.kind === 'per-household') return line
  if ((line.kind === 'once' ? line.month : line.from) > last) return { ...line, amount: [{ value: ZERO }] }
  if (line.kind === 'once' || line.through <= last) return line
  const { isOpenEnded: _isOpenEnded, ...ending } = line
  return { ...(ending as Line), through: last }
}
