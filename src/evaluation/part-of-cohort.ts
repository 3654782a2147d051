import { without } from '../base/index.js'
import type { BusinessCase, Cohort, Money, Quantity } from '../case/index.js'
import { scaled } from '../chance/index.js'
import type { Decimal } from '../money/index.js'
import { monthAt, monthIndex, type Month } from '../timeline/index.js'

/** Months from the first of the timeline, both included. */
export interface Months {
  readonly first: number
  readonly last: number
}

/** The month at a number of months since the start of the timeline. */
export const monthOf = ({ timeline }: BusinessCase, month: number): Month => monthAt(monthIndex(timeline.from) + month)

/** The months of a cohort. */
export const monthsOf = ({ timeline }: BusinessCase, { from, through }: Pick<Cohort, 'from' | 'through'>): Months => {
  const origin = monthIndex(timeline.from)
  return { first: monthIndex(from) - origin, last: monthIndex(through) - origin }
}

/** The part of a cohort that enters within some months; undefined where nobody does. */
export const partOfCohort = (businessCase: BusinessCase, cohort: Cohort, within: Months): Cohort | undefined => {
  const own = monthsOf(businessCase, cohort)
  const [first, last] = [Math.max(own.first, within.first), Math.min(own.last, within.last)]
  if (last < first) return undefined
  if (first === own.first && last === own.last) return cohort
  const [from, through] = [monthOf(businessCase, first), monthOf(businessCase, last)]
  if (cohort.per !== 'cohort') return { ...cohort, from, through }
  return { ...cohort, from, through, households: times(cohort.households, last - first + 1, own.last - own.first + 1) }
}

/** A number times one whole number over another, with its range and where it comes from. */
export const times = <Stated extends Quantity | Money>(
  stated: Stated,
  numerator: Decimal | number,
  denominator: Decimal | number,
): Stated => {
  const value = stated.value.times(numerator).div(denominator)
  const factor = Number(numerator) / Number(denominator)
  const { uncertainty, mean, isDerived } = stated
  return {
    ...(without(stated, 'uncertainty', 'mean', 'range', 'isDerived') as Stated),
    value,
    ...(uncertainty === undefined || factor === 0 ? {} : { uncertainty: scaled(uncertainty, factor) }),
    ...(mean === undefined ? {} : { mean: mean.times(numerator).div(denominator) }),
    ...(isDerived === undefined ? {} : { isDerived }),
  }
}
