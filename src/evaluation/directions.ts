import { calculatedAnyway, type CalculatedAnyway } from '../calculation/index.js'
import type { BusinessCase } from '../case/index.js'
import { ONE, TOLERANCE, ZERO, type Decimal } from '../money/index.js'
import type { Cause } from './causes.js'
import { expectedSuccess } from './learned.js'
import { outcomesOf, type BesidePlan, type Outcomes } from './outcomes.js'
import type { World } from './world-of.js'

/** Whether something came out as more or as less than planned everywhere; `other` where here more and there less, or at another time. */
export type Direction = 'more' | 'less' | 'other'

/** Which way the causes that have a more and a less came out, by itself: as if all else had gone to plan. */
export interface Directions {
  /** Households or persons that enter. */
  readonly enrolment: Direction
  /** The share that succeeds. */
  readonly reach: Direction
  /** What is spent. */
  readonly costs: Direction
}

/** Which way enrolment, success and spending came out. */
export const directionsOf = (businessCase: BusinessCase, planned: CalculatedAnyway, world: World): Directions => {
  const alone = (cause: Cause): Outcomes['interventions'] => {
    const own = calculatedAnyway(world(new Set([cause])))
    return outcomesOf(planned, own, own).interventions
  }
  const difference = ({ difference: own }: BesidePlan): Decimal => own
  return {
    enrolment: directionOf(alone('enrolment').map(({ entering }) => difference(entering))),
    reach: directionOf(reached(businessCase)),
    costs: directionOf(alone('costs').map(({ costs }) => difference(costs))),
  }
}

/** Success as it was counted, and as it is expected now, less that of the plan. */
const reached = ({ interventions, realised }: BusinessCase): readonly Decimal[] =>
  interventions.flatMap((intervention) => {
    const stated = realised?.interventions[intervention.id]
    if (stated === undefined) return []
    const plan = intervention.success?.value ?? ONE
    const { of = ZERO, succeeded = ZERO } = {
      of: stated.success?.of.value,
      succeeded: stated.success?.succeeded.value,
    }
    const expected = expectedSuccess(intervention, stated)?.value
    return [
      ...(of.isZero() ? [] : [succeeded.div(of).minus(plan)]),
      ...(expected === undefined ? [] : [expected.minus(plan)]),
    ]
  })

const directionOf = (differences: readonly Decimal[]): Direction => {
  const moved = differences.filter((each) => each.abs().gt(TOLERANCE))
  if (moved.length === 0) return 'other'
  if (moved.every((each) => each.isPositive())) return 'more'
  return moved.every((each) => each.isNegative()) ? 'less' : 'other'
}
