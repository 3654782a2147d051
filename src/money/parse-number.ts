import { spoken, type Language } from '../base/index.js'
import { Decimal } from './decimal.js'
import { given } from './given.js'
import { marks } from './number-marks.js'

/** No amount is longer; what is, is no number that somebody typed. */
const MOST_SIGNS = 100

const escaped = { '.': '\\.', ',': ',' } as const

const patternOf = (language: Language): RegExp => {
  const { group, decimal } = marks[language]
  const whole = `\\d{1,3}(?:${escaped[group]}\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+`
  return new RegExp(`^(?<whole>${whole})(?:${escaped[decimal]}(?<fraction>\\d+))?$`)
}

const patterns: Readonly<Record<Language, RegExp>> = { nl: patternOf('nl'), en: patternOf('en') }

/**
 * The number that somebody typed in a language: the reverse of `formatNumber`, `formatEuro` and `formatPercentage`. Thousands may be
 * grouped, by the mark of the language or by spaces; a percentage becomes a share.
 *
 * @param text such as `1.160,50`, `€ -3.000` or `12,5%`
 * @returns The number, exactly; `undefined` for what is no number in this language. So `1.16` is none in Dutch: a point separates thousands
 *   there, and guessing would be wrong by a factor of a thousand for somebody.
 * @throws {ArgumentTypeError} where the text is something else
 *
 * @example
 * parseNumber('1.160,50', 'nl')?.toFixed() // '1160.5'
 * parseNumber('1.16', 'nl') // undefined
 */
export const parseNumber = (text: string, language: Language = 'nl'): Decimal | undefined => {
  const typed = given.text('parseNumber', { nl: 'de tekst van een getal', en: 'the text of a number' }, text)
  if (typed.length > MOST_SIGNS) return undefined
  const plain = typed
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\u2212', '-')
    .trim()
  const parts = /^(?<sign>[-+]?) ?(?:€ ?)?(?<inner>[-+]?)(?<digits>.*?)(?: ?(?<percent>%))?$/.exec(plain)?.groups
  if (parts === undefined) return undefined
  const { sign = '', inner = '', digits = '', percent } = parts
  const number = patterns[spoken(language)].exec(digits)?.groups
  if (number === undefined || (sign !== '' && inner !== '')) return undefined
  const value = new Decimal(`${(number['whole'] ?? '').replace(/[., ]/g, '')}.${number['fraction'] ?? '0'}`)
  const signed = sign === '-' || inner === '-' ? value.negated() : value
  return percent === undefined ? signed : signed.div(100)
}
