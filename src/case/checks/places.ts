import { ZERO, type Decimal } from '../../money/index.js'
import { claimsAbove, readForClaims } from '../../rules/enrolment/claims-above.js'
import { effectShareByClock } from '../../rules/enrolment/effect-share-by-clock.js'
import { householdsPerMonth, type EnteringCohort } from '../../rules/enrolment/households-by-month.js'
import { placeClaims, placesTaken } from '../../rules/enrolment/place-claims.js'
import { calendarWriter, type CalendarWriter } from '../../rules/time/calendar-writer.js'
import { intersection, wholeTimeline } from '../../rules/time/window.js'
import { readExactly, type FormulaId } from '../../sheet/index.js'
import { monthAt, monthIndex, timeline } from '../../timeline/index.js'
import { enrolmentPlans, type EnrolmentPlan } from '../enrolment-plans.js'
import type { TargetGroup } from '../parts/parties/target-group.js'
import type { Finding } from '../problem.js'
import { lines, type CaseSketch, type Checked } from '../sketch/sketch.js'
import { aboveGroup } from './above-group.js'
import { horizonLimits } from './dates/horizon.js'

/**
 * In no month more households are in effect than their target group holds: of one intervention, and of those together
 * that reach different households. What a fund buys besides is seen when the case is calculated, by the same formulas.
 */
export function* places(checked: Checked): Generator<Finding> {
  const { from, through } = checked.sketch.timeline ?? {}
  if (from === undefined || through === undefined || through < from) return
  if (monthIndex(through) - monthIndex(from) >= horizonLimits.years * 12) return
  // Places do not go by the step: that of a year makes the shortest rows.
  const write = calendarWriter(timeline(from, through, 'year'))
  const groups = groupsOf(checked.sketch)
  const entries = enrolmentPlans(checked).flatMap((plan): readonly Entry[] => {
    const group = groups.get(plan.targetGroup)
    return group === undefined ? [] : [{ plan, group, cohorts: enteringCohorts(write, plan) }]
  })
  const takers = mayNotFit(write, entries).flatMap(({ plan, cohorts }) => {
    const shares = effectShares(write, plan)
    if (shares.length === 0) return []
    return [
      {
        intervention: plan.intervention.id ?? '',
        targetGroup: plan.targetGroup,
        taken: placesTaken(write, cohorts, shares),
      },
    ]
  })
  const claims = placeClaims(write, takers, (id) => {
    const { holds, addsUp } = groups.get(id) as Group
    return { holds: write.constant(holds), addsUp }
  })
  const values = readExactly(write.sheet(), { only: readForClaims(claims) })
  for (const { claim, interventions, month, taken, holds } of claimsAbove(values, claims)) {
    const last = entries.findLast(({ plan: { intervention } }) => intervention.id === interventions.at(-1))
    yield aboveGroup(['interventions', last?.plan.position ?? 0, 'enrolment'], {
      target: claim.targetGroup,
      unit: last?.group.unit ?? 'households',
      limit: holds,
      month: monthAt(monthIndex(from) + month),
      count: taken,
      interventions,
    })
  }
}

interface Group {
  readonly holds: Decimal
  readonly unit: TargetGroup['unit']
  readonly addsUp: boolean
}

const groupsOf = ({ targetGroups, attribution }: CaseSketch): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>()
  for (const [{ id, households, unit = 'households', overlap = attribution?.overlap }] of lines(targetGroups)) {
    if (id === undefined || households?.value === undefined || groups.has(id)) continue
    groups.set(id, { holds: households.value, unit, addsUp: overlap === 'additive' })
  }
  return groups
}

interface Entry {
  readonly plan: EnrolmentPlan
  readonly group: Group
  readonly cohorts: readonly EnteringCohort[]
}

/** Cohorts as far as they enter within the timeline; that they do not is told of their months. */
const enteringCohorts = (write: CalendarWriter, { cohorts }: EnrolmentPlan): readonly EnteringCohort[] =>
  cohorts.flatMap(({ planned, per, households }) => {
    const within = intersection(planned, wholeTimeline(write))
    if (within.end <= within.start) return []
    return [
      { planned: within, householdsPerMonth: householdsPerMonth(write, per, write.constant(households), planned) },
    ]
  })

/** Where all who ever enter would fit at once, so would those of any month: most cases need no count by month. */
const mayNotFit = (write: CalendarWriter, entries: readonly Entry[]): readonly Entry[] => {
  const totals = entries.map(({ cohorts }) =>
    write.add(
      ...cohorts.map(({ planned, householdsPerMonth: each }) =>
        write.multiply(each, write.constant(planned.end - planned.start)),
      ),
    ),
  )
  const entering = readExactly(write.sheet(), { only: totals })
  const alone = totals.map((total) => entering.scalar(total))
  const together = (group: Group): Decimal =>
    alone.reduce((sum, each, at) => (entries[at]?.group === group ? sum.plus(each) : sum), ZERO)
  return entries.filter(({ group }, at) => (group.addsUp ? together(group) : (alone[at] as Decimal)).gt(group.holds))
}

/** Phi for each shape in time that effects have: many effects of an intervention have the same. */
const effectShares = (write: CalendarWriter, { intervention, delay }: EnrolmentPlan): readonly FormulaId[] => {
  const rows = new Map<string, FormulaId>()
  for (const [{ profile }] of [...lines(intervention.effects), ...lines(intervention.societalEffects)]) {
    if (profile === undefined) continue
    const stated = profileFields.flatMap((field) =>
      profile[field]?.value === undefined ? [] : [[field, profile[field].value] as const],
    )
    const key = stated.join()
    if (rows.has(key)) continue
    const formulas = Object.fromEntries(stated.map(([field, value]) => [field, write.constant(value)]))
    rows.set(key, effectShareByClock(write, formulas, write.constant(delay)))
  }
  return [...rows.values()]
}

const profileFields = ['delay', 'rampUp', 'duration', 'dropOff'] as const
