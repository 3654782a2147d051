import {
  distributionOf,
  drawnOf,
  leastWithinLimits,
  shareWithinLimits,
  type Distribution,
  type Uncertainty,
} from '../../chance/index.js'
import { Decimal, roundToNearest, sum } from '../../money/index.js'
import type { Bounds } from './bounds.js'
import { brokenBound } from './decimal-value.js'
import { faultOfFields } from './fault-of-fields.js'
import { faultOfNumbers } from './fault-of-numbers.js'
import { meanOfEnds } from './mean-of-ends.js'
import type { Quantity } from './quantity.js'
import { possibleValues } from './possible-values.js'
import { shapeBounds } from './shape-bounds.js'
import { statedDistribution } from './stated-distribution.js'
import { shapeFields, type StatedUncertainty } from './stated-uncertainty.js'
import type { UncertaintyFault } from './uncertainty-fault.js'
import type { UncertaintyFields } from './uncertainty-fields.js'

/** How a number varies, as stated and as drawn, its mean, and whether that had to be derived. */
export type ReadUncertainty = Required<Pick<Quantity, 'uncertainty' | 'mean' | 'range'>> & Pick<Quantity, 'isDerived'>

/** Whether anything is stated about how a number varies. */
export const statesUncertainty = (stated: StatedUncertainty): boolean =>
  stated.distribution !== undefined ||
  stated.truncate !== undefined ||
  shapeFields.some((field) => stated[field] !== undefined)

/**
 * The stated distribution, or what is wrong with it. A number with only `value`, `low` and `high` has its value as its
 * mode. The distribution is cut off at the limits of the field (a normally distributed price is never negative), but
 * the mean stays as stated: where the source says 100, calculations use 100, although the draws average 116.
 */
export const readUncertainty = (stated: StatedUncertainty, limits: Bounds): ReadUncertainty | UncertaintyFault => {
  const kind = stated.distribution ?? usualKind(stated)
  const takesMode = kind === 'triangular' || kind === 'pert'
  const filled =
    takesMode && stated.mode === undefined && stated.mean === undefined && stated.value !== undefined
      ? { ...stated, mode: stated.value }
      : stated
  const fault = faultOfFields(kind, filled) ?? faultOfNumbers(kind, filled, limits)
  // The value serves as the mode that is not stated; messages name `value`, which is in the file.
  if (fault !== undefined)
    return fault.field === 'mode' && stated.mode === undefined ? { ...fault, field: 'value' } : fault
  const distribution = statedDistribution(kind, filled)
  if ('rule' in distribution) return distribution

  const { measure, whole = false } = limits
  const min = greatest(limits.min ?? limits.above, wholeFrom(stated.truncate?.min, whole, 'ceil'))
  const max = least(limits.max ?? limits.below, wholeFrom(stated.truncate?.max, whole, 'floor'))
  const uncertainty: Uncertainty = {
    distribution,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(whole ? { whole } : {}),
  }
  const drawn = drawnOf(uncertainty)
  if (!(shareWithinLimits(uncertainty) >= leastWithinLimits && Number.isFinite(drawn.mean)))
    return { rule: 'hardly-within', ...(stated.truncate === undefined ? {} : { field: 'truncate' }) }
  const { from, to, room } = possibleValues(uncertainty, drawn)
  if (stated.value?.lt(from - room) === true || stated.value?.gt(to + room) === true)
    return { rule: 'value-outside', field: 'value', detail: `${rounded(from)} - ${rounded(to)}` }
  const exact = statedMean(kind, filled) ?? new Decimal(distributionOf(distribution).mean)
  const inWhole = (number: Decimal): Decimal => (whole ? roundToNearest(number) : number)
  // Calculations must use a number that can occur.
  const canOccur = [
    brokenBound(exact, shapeBounds(limits).mean),
    brokenBound(inWhole(exact), { ...uncertainty, measure }),
  ].every((broken) => broken === undefined)
  if (!canOccur && stated.value === undefined)
    return {
      rule: 'mean-cut-off',
      ...(stated.mean === undefined ? {} : { field: 'mean' }),
      detail: `${shown(exact)}|${min ?? ''} - ${max ?? ''}`,
    }
  const mean = inWhole(canOccur ? exact : new Decimal(drawn.mean))
  return {
    uncertainty,
    mean,
    range: fieldsOf(kind, filled),
    ...(stated.value === undefined && stated.mean?.eq(mean) !== true ? { isDerived: true } : {}),
  }
}

const fieldsOf = (distribution: Distribution['kind'], stated: StatedUncertainty): UncertaintyFields<Decimal> => ({
  distribution,
  ...Object.fromEntries(shapeFields.flatMap((field) => (stated[field] === undefined ? [] : [[field, stated[field]]]))),
  ...(stated.truncate === undefined ? {} : { truncate: stated.truncate }),
})

/** Whole numbers are drawn within the limits: a minimum of 2.4 allows 3 and up. */
const wholeFrom = (limit: Decimal | undefined, whole: boolean, to: 'ceil' | 'floor'): number | undefined =>
  (whole ? limit?.[to]() : limit)?.toNumber()

const usualKind = (stated: StatedUncertainty): Distribution['kind'] => {
  if (stated.outcomes !== undefined) return 'discrete'
  if (stated.alpha !== undefined || stated.beta !== undefined) return 'beta'
  if (stated.sd !== undefined) return 'normal'
  return stated.mode === undefined && stated.mean === undefined && stated.value === undefined ? 'uniform' : 'triangular'
}

/** As many digits as a reader of a message needs. */
const rounded = (end: number): string => String(Number(end.toPrecision(6)))

const shown = (mean: Decimal): string => (mean.isFinite() ? rounded(mean.toNumber()) : '> 1e308')

const greatest = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : other === undefined ? one : Math.max(one, other)

const least = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : other === undefined ? one : Math.min(one, other)

/** The mean in decimals, where it follows from what is stated. */
const statedMean = (
  kind: Distribution['kind'],
  { mean, outcomes, ...stated }: StatedUncertainty,
): Decimal | undefined => {
  if (mean !== undefined) return mean
  if (outcomes !== undefined) return sum(outcomes.map(({ value, probability }) => value.times(probability)))
  return meanOfEnds(kind, stated)
}
