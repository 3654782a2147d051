import type {
  BusinessCase,
  Cohort,
  Intervention,
  InterventionCost,
  InterventionIncome,
  Quantity,
} from '../case/index.js'
import { monthAt, monthIndex, type Month } from '../timeline/index.js'

/**
 * A case in which a supposed delay of what was realised stands in the planned months themselves: what happened has a
 * month, and no delay. Interventions of which nothing is realised keep their delay, with that of the case.
 */
export const withDelaysInMonths = (businessCase: BusinessCase): BusinessCase => {
  const { startDelay, realised, ...rest } = businessCase
  const isRealised = ({ id }: Intervention): boolean => realised?.interventions[id] !== undefined
  if (!businessCase.interventions.some((each) => isRealised(each) && (startDelay ?? each.startDelay) !== undefined))
    return businessCase
  return {
    ...rest,
    ...(realised === undefined ? {} : { realised }),
    interventions: businessCase.interventions.map((intervention): Intervention => {
      const { startDelay: own, ...kept } = intervention
      const delay = together(startDelay, own)
      if (delay === undefined) return intervention
      return isRealised(intervention) ? later(kept, delay.value.toNumber()) : { ...kept, startDelay: delay }
    }),
  }
}

const together = (one: Quantity | undefined, other: Quantity | undefined): Quantity | undefined =>
  one === undefined || other === undefined ? (one ?? other) : { value: one.value.plus(other.value) }

const later = (intervention: Intervention, delay: number): Intervention => {
  const month = (stated: Month): Month => monthAt(monthIndex(stated) + delay)
  const moved = <Line extends Cohort | InterventionCost | InterventionIncome>(line: Line): Line => ({
    ...line,
    ...('from' in line ? { from: month(line.from) } : {}),
    ...('through' in line ? { through: month(line.through) } : {}),
    ...('month' in line ? { month: month(line.month) } : {}),
  })
  return {
    ...intervention,
    enrolment: intervention.enrolment.map(moved),
    costs: intervention.costs.map(moved),
    income: intervention.income.map(moved),
    ...(intervention.stop === undefined ? {} : { stop: { ...intervention.stop, at: month(intervention.stop.at) } }),
  }
}
