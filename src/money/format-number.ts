import type { Decimal } from './decimal.js'
import { roundToNearest } from './round-to-nearest.js'

/** The languages in which numbers are written. */
type Language = keyof typeof marks

const marks = {
  nl: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const

/**
 * A number as it is written in a language, rounded to the nearest: `1.234.567,5`.
 * Written out here and not by the platform, whose tables differ between versions: a report must be the same everywhere.
 */
export const formatNumber = (value: Decimal, decimals: number, language: Language): string => {
  const rounded = roundToNearest(value, decimals)
  const [whole = '', fraction] = rounded.abs().toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks[language].group)
  const text = fraction === undefined ? grouped : `${grouped}${marks[language].decimal}${fraction}`
  return rounded.isNegative() ? `-${text}` : text
}

/** Euros: `€ 1.234.567`, `€ -1.234`. */
export const formatEuro = (value: Decimal, language: Language, decimals = 0): string =>
  language === 'nl'
    ? `€ ${formatNumber(value, decimals, language)}`
    : formatNumber(value, decimals, language).replace(/^(-?)/, '$1€')

/** A share as a percentage: `12,5%`. */
export const formatPercentage = (share: Decimal, language: Language, decimals = 0): string =>
  `${formatNumber(share.times(100), decimals, language)}%`
