import { drawnOf, leastWithinLimits, shareWithinLimits, type Distribution, type Uncertainty } from '../chance/index.js'
import { Decimal } from '../money/index.js'
import { faultOfFields } from './fault-of-fields.js'
import { faultOfNumbers } from './fault-of-numbers.js'
import { statedDistribution } from './stated-distribution.js'
import { statedMean } from './stated-mean.js'
import { shapeFields, type FieldLimits, type StatedUncertainty } from './stated-uncertainty.js'
import type { UncertaintyFault } from './uncertainty-fault.js'

/** How a number varies, and its mean. */
export interface ReadUncertainty {
  readonly uncertainty: Uncertainty
  readonly mean: Decimal
}

/** Whether anything is stated about how a number varies. */
export const statesUncertainty = (stated: StatedUncertainty): boolean =>
  stated.distribution !== undefined || stated.truncate !== undefined || shapeFields.some((field) => stated[field] !== undefined)

/**
 * The distribution that a user means, or what is wrong with it. A number with `value`, `low` and `high` alone has its value as its mode.
 * What lies beyond the limits of the field is cut off (a normally distributed price is never negative).
 */
export const readUncertainty = (stated: StatedUncertainty, limits: FieldLimits): ReadUncertainty | UncertaintyFault => {
  const kind = stated.distribution ?? usualKind(stated)
  const takesMode = kind === 'triangular' || kind === 'pert'
  const filled =
    takesMode && stated.mode === undefined && stated.mean === undefined && stated.value !== undefined
      ? { ...stated, mode: stated.value }
      : stated
  const fault = faultOfFields(kind, filled) ?? faultOfNumbers(kind, filled, limits)
  // The value stands for the mode that is not stated: it is the value that the user finds in the file.
  if (fault !== undefined) return fault.field === 'mode' && stated.mode === undefined ? { ...fault, field: 'value' } : fault
  const distribution = statedDistribution(kind, filled)
  if ('rule' in distribution) return distribution

  const min = greatest(limits.min ?? limits.above, stated.truncate?.min?.toNumber())
  const max = least(limits.max ?? limits.below, stated.truncate?.max?.toNumber())
  const uncertainty: Uncertainty = {
    distribution,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(limits.whole === true ? { whole: true } : {}),
  }
  if (shareWithinLimits(uncertainty) < leastWithinLimits) return { rule: 'hardly-within', ...(stated.truncate === undefined ? {} : { field: 'truncate' }) }
  const drawn = drawnOf(uncertainty)
  const [from, to] = [drawn.quantile(0), drawn.quantile(1)]
  const room = limits.whole === true ? 0.5 : 1e-9 * Math.min(to - from, Number.MAX_VALUE)
  if (stated.value?.lt(from - room) === true || stated.value?.gt(to + room) === true) return { rule: 'value-outside', field: 'value', detail: `${rounded(from)} - ${rounded(to)}` }
  // A normally distributed price of 50 has a mean of 50, although a chance in a million lies below nought.
  const isWhole = shareWithinLimits(uncertainty) > 1 - 1e-6
  const mean = (isWhole ? statedMean(kind, filled) : undefined) ?? new Decimal(drawn.mean)
  return { uncertainty, mean: limits.whole === true ? mean.round() : mean }
}

const usualKind = (stated: StatedUncertainty): Distribution['kind'] => {
  if (stated.outcomes !== undefined) return 'discrete'
  if (stated.alpha !== undefined || stated.beta !== undefined) return 'beta'
  if (stated.sd !== undefined) return 'normal'
  return stated.mode === undefined && stated.mean === undefined && stated.value === undefined ? 'uniform' : 'triangular'
}

/** As many digits as a reader of a message needs. */
const rounded = (end: number): string => String(Number(end.toPrecision(6)))

const greatest = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : other === undefined ? one : Math.max(one, other)

const least = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : other === undefined ? one : Math.min(one, other)
