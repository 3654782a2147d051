import type { Unit } from '../../sheet/index.js'
import { formatNumber, formatPercentage } from '../../money/index.js'
import type { Language } from './language.js'

/**
 * A number of a case as a reader knows it: a share as a percentage, whole months as whole ones, others with the
 * decimals that still matter.
 *
 * @param scale the largest of the numbers beside it, so that all get the same number of decimals
 */
export const formatInput = (value: number, unit: Unit, scale: number, language: Language): string =>
  unit === 'share'
    ? formatPercentage(value, language, scale < 0.1 ? 2 : 1)
    : formatNumber(value, decimalsOf(value, unit, scale), language)

const decimalsOf = (value: number, unit: Unit, scale: number): number => {
  if (unit === 'months') return Math.abs(value - Math.round(value)) < 1e-9 ? 0 : 1
  if (scale >= 1000) return 0
  return scale < 10 ? 2 : 1
}
