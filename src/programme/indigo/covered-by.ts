import {
  evidenceGrades,
  isCostEffect,
  isMoveEffect,
  isSelected,
  type BusinessCase,
  type Intervention,
  type OutcomeContract,
} from '../../case/index.js'
import { Decimal, ZERO } from '../../money/index.js'
import { monthAt, monthIndex, type Month } from '../../timeline/index.js'

/** The interventions whose savings an outcome contract may repay out of: on its items, and proven enough. */
export const coveredBy = (
  { interventions, costItems }: BusinessCase,
  { on, proven }: OutcomeContract,
): readonly Intervention[] => {
  const items = costItems.filter((item) => isSelected(item, on))
  const grades = evidenceGrades.slice(0, evidenceGrades.indexOf(proven) + 1)
  return interventions.filter(({ effects, targetGroup }) =>
    effects.some(
      (effect) =>
        grades.includes(effect.evidence) &&
        ((isCostEffect(effect) && items.some(({ id }) => id === effect.costItem)) ||
          (isMoveEffect(effect) && items.some((item) => [targetGroup, effect.movesTo].includes(item.targetGroup)))),
    ),
  )
}

/** How many households an intervention takes in by plan, all its cohorts together. */
export const enrolledIn = ({ enrolment }: Intervention): Decimal =>
  enrolment.reduce((sum, { from, through, households, per }) => {
    const months = monthIndex(through) - monthIndex(from) + 1
    const periods = per === 'cohort' ? 1 : per === 'month' ? months : new Decimal(months).div(12)
    return sum.plus(households.value.times(periods))
  }, ZERO)

/** The first month in which an intervention takes in households, with all that makes it later; none without enrolment. */
export const firstMonthOf = ({ startDelay }: BusinessCase, intervention: Intervention): Month | undefined => {
  const { enrolment, start, startDelay: own } = intervention
  if (enrolment.length === 0) return undefined
  const late = start === undefined ? 0 : monthIndex(start.actual) - monthIndex(start.planned)
  const delays = [startDelay, own].map((delay) => Math.floor(delay?.value.toNumber() ?? 0))
  const first = Math.min(...enrolment.map(({ from }) => monthIndex(from)))
  return monthAt(delays.reduce((sum, delay) => sum + delay, first + late))
}
