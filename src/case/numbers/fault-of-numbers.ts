import type { Distribution } from '../../chance/index.js'
import { sum } from '../../money/index.js'
import { limitBroken } from './limit-broken.js'
import type { FieldLimits, StatedUncertainty } from './stated-uncertainty.js'
import type { UncertaintyFault, UncertaintyRule } from './uncertainty-fault.js'

/** Numbers that no distribution of the kind can have, or that the field does not allow. */
export const faultOfNumbers = (
  kind: Distribution['kind'],
  stated: StatedUncertainty,
  limits: FieldLimits,
): UncertaintyFault | undefined => {
  const { value, low, mode, mean, high, sd, interval, alpha, beta, outcomes = [], truncate } = stated
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
  // Calculations would take the value, and simulations draw around the mean.
  if (mean !== undefined && value?.eq(mean) === false) return fault('value-not-mean', 'value', mean.toString())
  if (sd?.isNegative() === true) return fault('negative-sd', 'sd')
  if (
    interval !== undefined &&
    (interval.lte(0) || interval.gt(1) || (interval.eq(1) && (kind === 'normal' || kind === 'lognormal')))
  )
    return fault('bad-interval', 'interval')
  for (const [field, parameter] of [
    ['alpha', alpha],
    ['beta', beta],
  ] as const)
    if (parameter?.lte(0) === true) return fault('not-above-zero', field)
  if (kind === 'lognormal' || kind === 'gamma')
    for (const [field, number] of [
      ['mean', mean],
      ['low', low],
    ] as const)
      if (number?.lte(0) === true) return fault('not-above-zero', field)
  if (kind === 'gamma' && sd?.isZero() === true) return fault('not-above-zero', 'sd')
  if (outcomes.some(({ probability }) => probability.isNegative() || probability.gt(1)))
    return fault('bad-probability', 'outcomes')
  const chances = sum(outcomes.map(({ probability }) => probability))
  if (outcomes.length > 0 && chances.minus(1).abs().gt('1e-9'))
    return fault('probabilities-not-one', 'outcomes', chances.toString())
  const ends = [['low', low], ['high', high], ...outcomes.map(({ value }) => ['outcomes', value] as const)] as const
  for (const [field, end] of ends) {
    const [min, max] = [limits.min ?? limits.above, limits.max ?? limits.below]
    if (end === undefined) continue
    if (min !== undefined && end.lt(min)) return fault('beyond-field', field, String(min))
    if (max !== undefined && end.gt(max)) return fault('beyond-field', field, String(max))
    if (limits.whole === true && field === 'outcomes' && !end.isInteger()) return fault('beyond-field', field, '1')
  }
  // Calculations take the mean, which is to be a number that the field allows.
  const broken = mean && limitBroken(mean, limits)
  return broken === undefined ? undefined : fault('beyond-field', 'mean', String(broken))
}
