import { without } from '../base/index.js'
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
  /** What the realised enrolment says; undefined where it says nothing. */
  readonly wentOn: boolean | undefined
}

/**
 * An intervention of which the decision is past by the reference month, carried out: it is taken once, by who entered after it
 * where that is realised, else by the success of this world, and no draw counts anew. One that goes on is as if there were no decision. Of one that stopped the plan ends, and
 * what was spent on it afterwards is a fact, which still counts.
 *
 * @param intervention as in the world of the causes, with the success by which that decides
 */
export const asDecidedByThen = (
  businessCase: BusinessCase,
  intervention: Intervention,
  { causes, stated, clock, wentOn }: Decided,
): Intervention => {
  const { stop, success, ...kept } = intervention
  const isKnown = stated.enrolled !== undefined || stated.success !== undefined || Object.keys(stated.spent).length > 0
  if (stop === undefined || success === undefined || causes.size === 0 || !isKnown) return intervention
  const at = monthIndex(stop.at) - monthIndex(businessCase.timeline.from)
  if (at > clock.ownReference) return intervention
  const goesOn = wentOn ?? success.value.plus(TOLERANCE).gte(stop.unless.success.value)
  if (goesOn) return { ...kept, success }
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
  return { ...(without(line, 'isOpenEnded') as unknown as Line), through: last }
}
