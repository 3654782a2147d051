import type { Decimal } from '../../money/index.js'
import type { Path } from '../paths/path.js'
import type { StatedUncertainty } from './stated-uncertainty.js'

/**
 * The fields of an uncertain fraction that are written as percentages: 60 for 0.6. Only used for a refused
 * distribution: a number slightly above 1 beside fractions is not a percentage.
 */
export const likelyPercentages = (stated: StatedUncertainty, limit: number): readonly Path[] => {
  const { low, mode, mean, high, sd, interval, outcomes = [], truncate } = stated
  const places: readonly (readonly [Decimal | undefined, Path])[] = [
    ...Object.entries({ low, mode, mean, high }).map(([field, number]) => [number, [field]] as const),
    ...outcomes.map(({ value }, position) => [value, ['outcomes', position, 'value']] as const),
  ]
  const beyond = places.filter(([number]) => number?.gt(limit) === true && number.lte(100))
  if (!beyond.some(([number]) => number?.gte(2))) return []
  const beside = Object.entries({ sd, interval, ...truncate }).filter(
    ([, number]) => number?.gt(1) === true && number.lte(100),
  )
  const inTruncate = (field: string): Path => (field === 'min' || field === 'max' ? ['truncate', field] : [field])
  return [...beyond.map(([, path]) => path), ...beside.map(([field]) => inTruncate(field))]
}
