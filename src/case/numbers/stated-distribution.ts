import { lognormalOfMean, threePoint, type Distribution } from '../../chance/index.js'
import type { ShapeField, StatedUncertainty } from './stated-uncertainty.js'
import type { UncertaintyFault } from './uncertainty-fault.js'

/** The distribution that is stated, in doubles; its fields have been checked. */
export const statedDistribution = (
  kind: Distribution['kind'],
  stated: StatedUncertainty,
): Distribution | UncertaintyFault => {
  const number = (field: Exclude<ShapeField, 'outcomes'>, otherwise = NaN): number =>
    stated[field]?.toNumber() ?? otherwise
  const [low, high, mean, sd, interval] = [
    number('low'),
    number('high'),
    number('mean'),
    number('sd'),
    number('interval', 1),
  ]
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
      return {
        kind,
        outcomes: (stated.outcomes ?? []).map(({ value, probability }) => ({
          value: value.toNumber(),
          probability: probability.toNumber(),
        })),
      }
  }
}

const betaOf = ({ alpha, beta, mean, sd, low, high }: StatedUncertainty): Distribution | UncertaintyFault => {
  const [from, to] = [low?.toNumber() ?? 0, high?.toNumber() ?? 1]
  const kind = 'beta'
  if (alpha !== undefined && beta !== undefined)
    return { kind, alpha: alpha.toNumber(), beta: beta.toNumber(), low: from, high: to }
  const place = ((mean?.toNumber() ?? NaN) - from) / (to - from)
  if (!(place > 0 && place < 1)) return { rule: 'beta-mean-outside', field: 'mean', detail: `${from} - ${to}` }
  const spread = (sd?.toNumber() ?? NaN) / (to - from)
  const size = (place * (1 - place)) / (spread * spread) - 1
  if (!(size > 0 && size < Infinity))
    return { rule: 'sd-too-large', field: 'sd', detail: String(Math.sqrt(place * (1 - place)) * (to - from)) }
  return { kind, alpha: place * size, beta: (1 - place) * size, low: from, high: to }
}
