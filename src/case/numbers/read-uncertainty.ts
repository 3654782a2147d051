import {
  distributionOf,
  drawnOf,
  leastWithinLimits,
  shareWithinLimits,
  type Distribution,
  type Uncertainty,
} from '../../chance/index.js'
import { Decimal, roundToNearest } from '../../money/index.js'
import type { Bounds } from './bounds.js'
import { brokenBound } from './decimal-value.js'
import { faultOfFields } from './fault-of-fields.js'
import { faultOfNumbers } from './fault-of-numbers.js'
import type { Quantity } from './quantity.js'
import { shapeBounds } from './shape-bounds.js'
import { statedDistribution } from './stated-distribution.js'
import { statedMean } from './stated-mean.js'
import { shapeFields, type StatedUncertainty } from './stated-uncertainty.js'
import type { UncertaintyFault } from './uncertainty-fault.js'
import type { UncertaintyFields } from './uncertainty-fields.js'

/** How a number varies, its mean as stated, and what that follows from where it is not stated itself. */
export type ReadUncertainty = Required<Pick<Quantity, 'uncertainty' | 'mean'>> & Pick<Quantity, 'meanOf'>

/** Whether anything is stated about how a number varies. */
export const statesUncertainty = (stated: StatedUncertainty): boolean =>
  stated.distribution !== undefined ||
  stated.truncate !== undefined ||
  shapeFields.some((field) => stated[field] !== undefined)

/**
 * The distribution that a user means, or what is wrong with it. A number with `value`, `low` and `high` alone has its
 * value as its mode. What lies beyond the limits of the field is cut off (a normally distributed price is never
 * negative), which leaves the mean as it is stated: a source that says 100 is not to be quoted for the 116 of the
 * draws.
 */
export const readUncertainty = (stated: StatedUncertainty, limits: Bounds): ReadUncertainty | UncertaintyFault => {
  const kind = stated.distribution ?? usualKind(stated)
  const takesMode = kind === 'triangular' || kind === 'pert'
  const filled =
    takesMode && stated.mode === undefined && stated.mean === undefined && stated.value !== undefined
      ? { ...stated, mode: stated.value }
      : stated
  const fault = faultOfFields(kind, filled) ?? faultOfNumbers(kind, filled, limits)
  // The value stands for the mode that is not stated: it is the value that the user finds in the file.
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
  const [from, to] = [drawn.quantile(0), drawn.quantile(1)]
  const room = whole ? 0.5 : 1e-9 * Math.min(to - from, Number.MAX_VALUE)
  if (stated.value?.lt(from - room) === true || stated.value?.gt(to + room) === true)
    return { rule: 'value-outside', field: 'value', detail: `${rounded(from)} - ${rounded(to)}` }
  const exact = statedMean(kind, filled) ?? new Decimal(distributionOf(distribution).mean)
  const inWhole = (number: Decimal): Decimal => (whole ? roundToNearest(number) : number)
  // What a calculation counts with is to be a number that can occur.
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
    ...(stated.value === undefined && stated.mean?.eq(mean) !== true ? { meanOf: fieldsOf(kind, filled) } : {}),
  }
}

const fieldsOf = (distribution: Distribution['kind'], stated: StatedUncertainty): UncertaintyFields<Decimal> => ({
  distribution,
  ...Object.fromEntries(shapeFields.flatMap((field) => (stated[field] === undefined ? [] : [[field, stated[field]]]))),
})

/** Of whole numbers those within the limits are drawn: 2.4 leaves 3 and up. */
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
