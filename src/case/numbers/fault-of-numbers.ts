import type { Distribution } from '../../chance/index.js'
import { sum, type Decimal } from '../../money/index.js'
import type { Bounds } from './bounds.js'
import { brokenBound } from './decimal-value.js'
import { shapeBounds } from './shape-bounds.js'
import type { StatedUncertainty } from './stated-uncertainty.js'
import type { UncertaintyFault, UncertaintyRule } from './uncertainty-fault.js'

/** Numbers that are impossible for the kind of distribution, or that the field does not allow. */
export const faultOfNumbers = (
  kind: Distribution['kind'],
  stated: StatedUncertainty,
  limits: Bounds,
): UncertaintyFault | undefined => {
  const { value, low, mode, mean, high, sd, interval, alpha, beta, outcomes = [], truncate } = stated
  const within = shapeBounds(limits)
  const fault = (rule: UncertaintyRule, field: string, detail?: string): UncertaintyFault => ({
    rule,
    field,
    ...(detail === undefined ? {} : { detail }),
  })
  if (low !== undefined && high !== undefined && low.gt(high)) return fault('low-above-high', 'low', high.toString())
  if (truncate?.min !== undefined && truncate.max !== undefined && truncate.min.gt(truncate.max))
    return fault('low-above-high', 'truncate', truncate.max.toString())
  for (const [field, middle] of [
    ['mode', mode],
    ['mean', mean],
  ] as const) {
    if (middle === undefined || low === undefined || high === undefined) continue
    if (middle.lt(low) || middle.gt(high))
      return fault(
        kind === 'beta' ? 'beta-mean-outside' : `${field}-outside`,
        field,
        `${low.toString()} - ${high.toString()}`,
      )
  }
  // Otherwise calculations would use the value while simulations draw around the mean.
  if (mean !== undefined && value?.eq(mean) === false) return fault('value-not-mean', 'value', mean.toString())
  if (breaks(sd, within.sd)) return fault('negative-sd', 'sd')
  if (
    interval !== undefined &&
    (breaks(interval, within.interval) || (interval.eq(1) && (kind === 'normal' || kind === 'lognormal')))
  )
    return fault('bad-interval', 'interval')
  for (const [field, parameter] of [
    ['alpha', alpha],
    ['beta', beta],
  ] as const)
    if (breaks(parameter, within[field])) return fault('not-above-zero', field)
  if (kind === 'lognormal' || kind === 'gamma')
    for (const [field, number] of [
      ['mean', mean],
      ['low', low],
    ] as const)
      if (number?.lte(0) === true) return fault('not-above-zero', field)
  if (kind === 'gamma' && sd?.isZero() === true) return fault('not-above-zero', 'sd')
  if (outcomes.some(({ probability }) => breaks(probability, within['outcomes.probability'])))
    return fault('bad-probability', 'outcomes')
  const chances = sum(outcomes.map(({ probability }) => probability))
  if (outcomes.length > 0 && chances.minus(1).abs().gt('1e-9'))
    return fault('probabilities-not-one', 'outcomes', chances.toString())
  // Calculations use the mean, so it must be a number that the field allows.
  const held = [
    ['low', low, within.low],
    ['high', high, within.high],
    ...outcomes.map(({ value }) => ['outcomes', value, within['outcomes.value']] as const),
    ['mean', mean, within.mean],
  ] as const
  for (const [field, number, bounds] of held) {
    const broken = number && brokenBound(number, bounds)
    if (broken !== undefined) return { ...fault('beyond-field', field, String(broken.limit)), broken }
  }
  return undefined
}

const breaks = (number: Decimal | undefined, bounds: Bounds): boolean =>
  number !== undefined && brokenBound(number, bounds) !== undefined
