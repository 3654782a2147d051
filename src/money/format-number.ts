import { ArgumentRangeError, spoken, type Language } from '../base/index.js'
import type { Decimal, DecimalValue } from './decimal.js'
import { roundToNearest } from './round-to-nearest.js'
import { given } from './given.js'
import { marks } from './number-marks.js'

/** More decimals than a number has digits say nothing. */
const MOST_DECIMALS = 100

const written = (value: Decimal, decimals: number, language: Language): string => {
  given.number({ nl: 'Het aantal decimalen om te schrijven', en: 'The number of decimals to write' }, decimals)
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS)
    throw new ArgumentRangeError({
      code: 'out-of-range',
      address: 'decimals',
      values: { decimals, most: MOST_DECIMALS },
      texts: {
        nl: `Een getal kan niet met ${decimals} decimalen geschreven worden; geef een geheel getal van 0 tot en met ${MOST_DECIMALS}.`,
        en: `A number cannot be written with ${decimals} decimals; state a whole number from 0 to ${MOST_DECIMALS}.`,
      },
    })
  const rounded = roundToNearest(value, decimals)
  const [whole = '', fraction] = rounded.abs().toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks[language].group)
  const text = fraction === undefined ? grouped : `${grouped}${marks[language].decimal}${fraction}`
  return rounded.isNegative() ? `-${text}` : text
}

/**
 * A number as it is written in a language, rounded to the nearest: `1.234.567,5`. Written out here and not by the
 * platform, whose tables differ between versions: a report must be the same everywhere.
 *
 * @throws TypeError for a value that is not a number; RangeError for decimals that are not a whole number from 0 to 100
 *
 * @example
 * formatNumber('1234567.45', 1) // 1.234.567,5
 * formatNumber('1234567.45', 1, 'en') // 1,234,567.5
 */
export const formatNumber = (value: DecimalValue, decimals = 0, language: Language = 'nl'): string =>
  written(
    given.decimal({ nl: 'Het getal om te schrijven', en: 'The number to write' }, value),
    decimals,
    spoken(language),
  )

/**
 * Euros: `€ 1.234.567`, `€ -1.234`.
 * Rounded to the nearest, to whole euros where no decimals are asked for.
 *
 * @throws ArgumentTypeError for a value that is not a number; ArgumentRangeError for decimals that are not a whole
 *   number from 0 to 100
 *
 * @example
 * formatEuro('-1234.56') // € -1.235
 * formatEuro('1234.56', 'en', 2) // €1,234.56
 */
export const formatEuro = (value: DecimalValue, language: Language = 'nl', decimals = 0): string => {
  const text = written(
    given.decimal({ nl: 'Het bedrag om te schrijven', en: 'The amount to write' }, value),
    decimals,
    spoken(language),
  )
  return spoken(language) === 'nl' ? `€ ${text}` : text.replace(/^(-?)/, '$1€')
}

/**
 * A share as a percentage: `12,5%`.
 * Rounded to the nearest, to whole percents where no decimals are asked for.
 *
 * @throws ArgumentTypeError for a value that is not a number; ArgumentRangeError for decimals that are not a whole
 *   number from 0 to 100
 *
 * @example
 * formatPercentage('0.0225', 'nl', 2) // 2,25%
 */
export const formatPercentage = (share: DecimalValue, language: Language = 'nl', decimals = 0): string =>
  `${written(given.decimal({ nl: 'Het aandeel om te schrijven', en: 'The share to write' }, share).times(100), decimals, spoken(language))}%`
