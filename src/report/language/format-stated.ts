import { formatNumber, formatPercentage, type Decimal } from '../../money/index.js'
import type { Unit } from '../../sheet/index.js'
import { formatStatedShare } from './format-stated-share.js'
import type { Language } from './language.js'

/** A number as it was stated: a share as a percentage, an amount in whole euros or in cents. */
export const formatStated = (value: Decimal, unit: Unit | undefined, language: Language): string =>
  unit === 'share'
    ? formatStatedShare(value, language)
    : formatNumber(value, isEuros(unit) && !value.isInteger() ? 2 : Math.min(6, value.decimalPlaces()), language)

/** A mean that nobody stated, which may have any number of decimals: one in a percentage, two elsewhere. */
export const formatDerived = (value: Decimal, unit: Unit | undefined, language: Language): string => {
  if (unit === 'share') return formatPercentage(value, language, Math.max(0, Math.min(3, value.decimalPlaces()) - 2))
  return formatNumber(value, isEuros(unit) && !value.isInteger() ? 2 : Math.min(2, value.decimalPlaces()), language)
}

const isEuros = (unit: Unit | undefined): boolean => unit?.startsWith('eur') === true
