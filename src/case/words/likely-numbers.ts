import { Decimal } from '../../money/index.js'
import { decimalPattern } from '../grammar/basics.js'
import type { Bounds } from '../numbers/bounds.js'
import { brokenBound } from '../numbers/decimal-value.js'
import { unambiguous } from '../spelling/unambiguous.js'

/**
 * The decimals that a number in other writing may stand for, as a case writes them: `€ 1.234,56` is 1234.56. Two where
 * a point or a comma may separate thousands or decimals; none where it is not a number, or where its meaning depends on
 * more than the text (`10 per maand`). Only decimals within the limits of the field are returned.
 */
export const likelyNumbers = (written: string, bounds: Bounds): readonly string[] => {
  const parts = WRITTEN.exec(plainSigns(written.slice(0, LONGEST)))?.groups
  if (parts === undefined) return []
  const { before = '', after = '', digits = '', dash = '', rest = '' } = parts
  const factor = factorOf(rest.toLowerCase(), bounds.measure)
  if (factor === undefined || (before !== '' && after !== '')) return []
  const sign = before === '-' || after === '-' ? '-' : ''
  const readings = readingsOf(digits)
  // In 1.250,- the dash after the comma stands for zero cents.
  return (dash === '' ? readings : readings.slice(0, 1))
    .map((reading) => (factor === '1' ? `${sign}${reading}` : new Decimal(`${sign}${reading}`).times(factor).toFixed()))
    .map(unambiguous)
    .filter((decimal) => decimalPattern.test(decimal) && brokenBound(new Decimal(decimal), bounds) === undefined)
}

const LONGEST = 60

/** The text with keyboard signs: text from Word or a web page has other signs that look the same. */
const plainSigns = (text: string): string =>
  text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201a]/g, "'")
    .replace(/["\u201c-\u201e]/g, '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim()

// A sign and a currency on either side, digits with any separators, and the dash of `160,-`.
const WRITTEN =
  /^'?(?<before>[-+]?) ?(?:(?:€|eur|euro) ?)?(?<after>[-+]?) ?(?<digits>\d(?:[\d., ']*\d)?|[.,]\d+)(?<dash>[.,][-=]{0,2})? ?(?<rest>[^\d'][^\d']*)?'?$/i

const grouped = (separator: string, times: string): string => `[1-9]\\d{0,2}(?:${separator}\\d{3})${times}`
const thousandsBySpace = new RegExp(`^${grouped("[ ']", '+')}(?:[.,]\\d+)?$`)
const thousandsAndDecimals = new RegExp(`^(?:${grouped('\\.', '+')},\\d+|${grouped(',', '+')}\\.\\d+)$`)
const thousandsOnly = new RegExp(`^(?:${grouped('\\.', '{2,}')}|${grouped(',', '{2,}')})$`)
const eitherWay = new RegExp(`^${grouped('[.,]', '')}$`)

const readingsOf = (written: string): readonly string[] => {
  const digits = thousandsBySpace.test(written) ? written.replace(/[ ']/g, '') : written
  const together = digits.replace(/[.,]/g, '')
  if (!/^\d+$/.test(together)) return []
  if (eitherWay.test(digits) && digits === written) return [together, digits.replace(',', '.')]
  if (thousandsOnly.test(digits)) return [together]
  if (thousandsAndDecimals.test(digits)) {
    const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
    return [`${digits.slice(0, at).replace(/[.,]/g, '')}.${digits.slice(at + 1)}`]
  }
  const [whole = '', decimals, ...more] = digits.split(/[.,]/)
  const plain = whole.replace(/^0+(?=\d)/, '') || '0'
  return more.length > 0 ? [] : [decimals === undefined ? plain : `${plain}.${decimals}`]
}

/** The factor for the word behind a number; undefined for a word that may change the number in another way. */
const factorOf = (word: string, measure: Bounds['measure']): string | undefined => {
  const rest = word
    .trim()
    .replace(/\.$/, '')
    .replace(/^(.+?) ?(?:euro|eur|€)$/, '$1')
  if (rest === '') return '1'
  const units = measure === 'months' ? inMonths : /^(?:%|procent|percent)$/.test(rest) ? percent[measure] : plainUnits
  return units === undefined
    ? undefined
    : (units.find(([words]) => words.test(rest))?.[1] ?? (measure === 'months' ? undefined : scaleOf(rest, measure)))
}

type Units = readonly (readonly [RegExp, string])[]

const inMonths: Units = [
  [/^(?:maand(?:en)?|mnd|months?)$/, '1'],
  [/^(?:kwarta(?:al|len)|quarters?)$/, '3'],
  [/^(?:jaar|jaren|jr|years?)$/, '12'],
]

const hundredths: Units = [[/./, '0.01']]
const percent: Partial<Record<Bounds['measure'], Units>> = { fraction: hundredths, number: hundredths }

const plainUnits: Units = [
  [/^(?:€|euro'?s?|eur)$/, '1'],
  [/^(?:per |\/ ?)?(?:uur|uren|u|hours?|jaar|jaren|jr|years?)$/, '1'],
  [/^(?:dag(?:en)?|dagdel(?:en)?|dagdeel|etma(?:al|len)|weken|week|maand(?:en)?|days?|weeks?|months?)$/, '1'],
  [/^(?:x|keer|maal|times|st|stuks?|fte|gesprek(?:ken)?|traject(?:en)?|behandeling(?:en)?|huisbezoek(?:en)?)$/, '1'],
  [
    /^(?:huishoudens?|gezin(?:nen)?|person?en|persoon|mensen|cli[eë]nt(?:en)?|jongeren|inwoners|households?|people|persons?|clients?)$/,
    '1',
  ],
]

const scaleOf = (word: string, measure: Bounds['measure']): string | undefined => {
  if (/^(?:duizend|dzd|k|thousand)$/.test(word)) return '1000'
  if (/^(?:mln|miljoen|million)$/.test(word)) return '1000000'
  if (/^(?:mld|miljard|billion)$/.test(word)) return '1000000000'
  // A ton of money is a hundred thousand; of anything else it is a weight.
  return word === 'ton' && measure === 'money' ? '100000' : undefined
}
