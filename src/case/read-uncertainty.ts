import { drawnOf, leastWithinLimits, lognormalOfMean, shareWithinLimits, threePoint, type Distribution, type Uncertainty } from '../chance/index.js'
import { Decimal, sum } from '../money/index.js'
import type { UncertaintyFault, UncertaintyRule } from './uncertainty-fault.js'

/** What a user states of an uncertain number, read into decimals. */
export interface StatedUncertainty {
  readonly value?: Decimal
  readonly distribution?: Distribution['kind']
  readonly low?: Decimal
  readonly mode?: Decimal
  readonly mean?: Decimal
  readonly high?: Decimal
  readonly sd?: Decimal
  readonly interval?: Decimal
  readonly alpha?: Decimal
  readonly beta?: Decimal
  readonly outcomes?: readonly { readonly value: Decimal; readonly probability: Decimal }[]
  readonly truncate?: { readonly min?: Decimal; readonly max?: Decimal }
}

/** Between which limits the field lets a number be. */
export interface FieldLimits {
  readonly min?: number
  readonly max?: number
  readonly above?: number
  readonly below?: number
  readonly whole?: boolean
}

/** How a number varies, and its mean. */
export interface ReadUncertainty {
  readonly uncertainty: Uncertainty
  readonly mean: Decimal
}

const shapeFields = ['low', 'mode', 'mean', 'high', 'sd', 'interval', 'alpha', 'beta', 'outcomes'] as const

type ShapeField = (typeof shapeFields)[number]

/** Which fields each distribution takes, in the ways in which it can be stated; those with a `?` may be left out. */
const ways: Readonly<Record<Distribution['kind'], readonly (readonly (ShapeField | `${ShapeField}?`)[])[]>> = {
  uniform: [['low', 'high', 'interval?']],
  triangular: [['low', 'mode', 'high', 'interval?'], ['low', 'mean', 'high']],
  pert: [['low', 'mode', 'high', 'interval?'], ['low', 'mean', 'high']],
  normal: [['mean', 'sd'], ['low', 'high', 'interval']],
  lognormal: [['mean', 'sd'], ['low', 'high', 'interval']],
  beta: [['alpha', 'beta', 'low?', 'high?'], ['mean', 'sd', 'low?', 'high?']],
  gamma: [['mean', 'sd']],
  discrete: [['outcomes']],
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
  if (fault !== undefined) return fault
  const distribution = distributionOf(kind, filled)
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

const faultOfFields = (kind: Distribution['kind'], stated: StatedUncertainty): UncertaintyFault | undefined => {
  const given = shapeFields.filter((field) => stated[field] !== undefined)
  const known = ways[kind].map((way) => ({
    needed: way.filter((field) => !field.endsWith('?')),
    taken: way.map((field) => field.replace('?', '')),
  }))
  const complete = known.filter(({ needed }) => needed.every((field) => given.includes(field as ShapeField)))
  if (complete.length === 0) return { rule: 'needs', field: 'distribution', detail: known.map(({ needed }) => needed.join(' + ')).join(' | ') }
  const fits = complete.some(({ taken }) => given.every((field) => taken.includes(field)))
  const foreign = given.find((field) => !complete.some(({ taken }) => taken.includes(field))) ?? given.at(-1)
  return fits || foreign === undefined ? undefined : { rule: 'not-used', field: foreign, detail: kind }
}

const faultOfNumbers = (kind: Distribution['kind'], stated: StatedUncertainty, limits: FieldLimits): UncertaintyFault | undefined => {
  const { low, mode, mean, high, sd, interval, alpha, beta, outcomes = [], truncate } = stated
  const fault = (rule: UncertaintyRule, field: string, detail?: string): UncertaintyFault => ({ rule, field, ...(detail === undefined ? {} : { detail }) })
  if (low !== undefined && high !== undefined && low.gt(high)) return fault('low-above-high', 'low', high.toString())
  if (truncate?.min !== undefined && truncate.max !== undefined && truncate.min.gt(truncate.max)) return fault('low-above-high', 'truncate', truncate.max.toString())
  for (const [field, middle] of [['mode', mode], ['mean', mean]] as const) {
    if (middle === undefined || low === undefined || high === undefined) continue
    if (middle.lt(low) || middle.gt(high)) return fault(`${field}-outside`, field, `${low.toString()} - ${high.toString()}`)
  }
  if (sd?.isNegative() === true) return fault('negative-sd', 'sd')
  if (interval !== undefined && (interval.lte(0) || interval.gt(1) || (interval.eq(1) && (kind === 'normal' || kind === 'lognormal')))) return fault('bad-interval', 'interval')
  for (const [field, parameter] of [['alpha', alpha], ['beta', beta]] as const)
    if (parameter?.lte(0) === true) return fault('not-above-nought', field)
  if (kind === 'lognormal' || kind === 'gamma')
    for (const [field, number] of [['mean', mean], ['low', low]] as const) if (number?.lte(0) === true) return fault('not-above-nought', field)
  if (kind === 'gamma' && sd?.isZero() === true) return fault('not-above-nought', 'sd')
  if (outcomes.some(({ probability }) => probability.isNegative() || probability.gt(1))) return fault('bad-probability', 'outcomes')
  const chances = sum(outcomes.map(({ probability }) => probability))
  if (outcomes.length > 0 && chances.minus(1).abs().gt('1e-9')) return fault('probabilities-not-one', 'outcomes', chances.toString())
  const ends = [['low', low], ['high', high], ...outcomes.map(({ value }) => ['outcomes', value] as const)] as const
  for (const [field, end] of ends) {
    const [min, max] = [limits.min ?? limits.above, limits.max ?? limits.below]
    if (end === undefined) continue
    if (min !== undefined && end.lt(min)) return fault('beyond-field', field, String(min))
    if (max !== undefined && end.gt(max)) return fault('beyond-field', field, String(max))
    if (limits.whole === true && field === 'outcomes' && !end.isInteger()) return fault('beyond-field', field, '1')
  }
  return undefined
}

const distributionOf = (kind: Distribution['kind'], stated: StatedUncertainty): Distribution | UncertaintyFault => {
  const number = (field: Exclude<ShapeField, 'outcomes'>, otherwise = NaN): number => stated[field]?.toNumber() ?? otherwise
  const [low, high, mean, sd, interval] = [number('low'), number('high'), number('mean'), number('sd'), number('interval', 1)]
  switch (kind) {
    case 'uniform':
      return interval < 1 ? threePoint(kind, low, high, interval, NaN) : { kind, low, high }
    case 'triangular':
    case 'pert': {
      const mode = number('mode', kind === 'pert' ? (6 * mean - low - high) / 4 : 3 * mean - low - high)
      if (mode < low || mode > high) return { rule: 'mean-outside', field: 'mean', detail: kind }
      return interval < 1 ? threePoint(kind, low, high, interval, mode) : { kind, low, mode, high }
    }
    case 'normal':
      return stated.interval === undefined ? { kind, mean, sd } : threePoint(kind, low, high, interval, NaN)
    case 'lognormal':
      return stated.interval === undefined ? lognormalOfMean(mean, sd) : threePoint(kind, low, high, interval, NaN)
    case 'gamma':
      return { kind, shape: (mean / sd) ** 2, scale: (sd * sd) / mean }
    case 'beta':
      return betaOf(stated)
    case 'discrete':
      return { kind, outcomes: (stated.outcomes ?? []).map(({ value, probability }) => ({ value: value.toNumber(), probability: probability.toNumber() })) }
  }
}

const betaOf = ({ alpha, beta, mean, sd, low, high }: StatedUncertainty): Distribution | UncertaintyFault => {
  const [from, to] = [low?.toNumber() ?? 0, high?.toNumber() ?? 1]
  const kind = 'beta'
  if (alpha !== undefined && beta !== undefined) return { kind, alpha: alpha.toNumber(), beta: beta.toNumber(), low: from, high: to }
  const place = ((mean?.toNumber() ?? NaN) - from) / (to - from)
  if (!(place > 0 && place < 1)) return { rule: 'mean-outside', field: 'mean', detail: `${from} - ${to}` }
  const spread = (sd?.toNumber() ?? NaN) / (to - from)
  const size = (place * (1 - place)) / (spread * spread) - 1
  if (!(size > 0 && size < Infinity)) return { rule: 'sd-too-large', field: 'sd', detail: String(Math.sqrt(place * (1 - place)) * (to - from)) }
  return { kind, alpha: place * size, beta: (1 - place) * size, low: from, high: to }
}

/** The mean in decimals, where it follows from what is stated. */
const statedMean = (kind: Distribution['kind'], { low, mode, high, mean, interval, outcomes }: StatedUncertainty): Decimal | undefined => {
  if (mean !== undefined) return mean
  if (outcomes !== undefined) return sum(outcomes.map(({ value, probability }) => value.times(probability)))
  if (low === undefined || high === undefined || (interval !== undefined && mode !== undefined)) return undefined
  if (kind === 'uniform' || kind === 'normal') return low.plus(high).div(2)
  if (mode === undefined) return undefined
  if (kind === 'triangular') return low.plus(mode).plus(high).div(3)
  return kind === 'pert' ? low.plus(mode.times(4)).plus(high).div(6) : undefined
}

const greatest = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : other === undefined ? one : Math.max(one, other)

const least = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : other === undefined ? one : Math.min(one, other)
