import type { Decimal } from '../../money/index.js'
import type { FieldLimits } from './stated-uncertainty.js'

/** The limit that a number goes beyond, or that it may not reach; undefined where it stays within all. */
export const limitBroken = (number: Decimal, { min, max, above, below }: FieldLimits): number | undefined => {
  if (min !== undefined && number.lt(min)) return min
  if (above !== undefined && number.lte(above)) return above
  if (max !== undefined && number.gt(max)) return max
  return below !== undefined && number.gte(below) ? below : undefined
}
