import type { Decimal } from '../money/index.js'
import type { Window } from '../rules/time/window.js'
import { monthIndex } from '../timeline/index.js'
import type { Cohort } from './parts/interventions/cohort.js'
import type { Intervention } from './parts/interventions/intervention.js'
import { valueAt } from './paths/value-at.js'
import { lines, type Checked, type Sketch } from './sketch/sketch.js'

/** Who enters an intervention when, of a case of which any part may have been refused. */
export interface EnrolmentPlan {
  readonly intervention: Sketch<Intervention>
  readonly position: number
  readonly targetGroup: string
  /** Months by which all enter later than planned. */
  readonly delay: number
  readonly cohorts: readonly PlannedCohort[]
}

export interface PlannedCohort {
  readonly planned: Window
  readonly per: Cohort['per']
  readonly households: Decimal
}

/** The enrolment of all interventions whose start is sound; of each the cohorts that are. */
export const enrolmentPlans = (checked: Checked): readonly EnrolmentPlan[] => {
  const { from } = checked.sketch.timeline ?? {}
  if (from === undefined) return []
  const origin = monthIndex(from)
  return [...lines(checked.sketch.interventions)].flatMap(([intervention, position]) => {
    const delay = startDelay(checked, intervention, position)
    const { targetGroup } = intervention
    if (delay === undefined || targetGroup === undefined) return []
    const cohorts = [...lines(intervention.enrolment)].flatMap(([cohort]): readonly PlannedCohort[] => {
      const households = cohort.households?.value
      if (
        cohort.from === undefined ||
        cohort.through === undefined ||
        cohort.through < cohort.from ||
        households === undefined
      )
        return []
      const planned = { start: monthIndex(cohort.from) - origin, end: monthIndex(cohort.through) - origin + 1 }
      return [{ planned, per: cohort.per ?? 'cohort', households }]
    })
    return [{ intervention, position, targetGroup, delay, cohorts }]
  })
}

const startDelay = (
  { sketch, input }: Checked,
  intervention: Sketch<Intervention>,
  position: number,
): number | undefined => {
  const ofCase = sketch.startDelay?.value
  const ofIntervention = intervention.startDelay?.value
  if (ofCase === undefined && valueAt(input, ['startDelay']) !== undefined) return undefined
  if (ofIntervention === undefined && valueAt(input, ['interventions', position, 'startDelay']) !== undefined)
    return undefined
  return (ofCase?.toNumber() ?? 0) + (ofIntervention?.toNumber() ?? 0)
}
