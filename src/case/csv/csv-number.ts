import { thousandsPattern } from '../grammar/basics.js'
import { unambiguous } from '../spelling/unambiguous.js'
import { likelyNumbers } from '../words/likely-numbers.js'
import { Decimal } from '../../money/index.js'

/** A number as it stands in a CSV; or what it may stand for, written as such a file does. */
export type CsvNumber =
  { readonly ok: true; readonly value: Decimal } | { readonly ok: false; readonly likely: readonly string[] }

/**
 * Reads a number. Between semicolons a comma separates decimals and points may separate thousands, as in a Dutch
 * spreadsheet: 1.234,50. Between commas a point separates decimals. What may be either, such as 1.234, is refused as it
 * is in a case.
 */
export const csvNumber = (written: string, separator: string): CsvNumber => {
  const text = written.trim()
  const isDutch = separator === ';'
  if (isDutch && DUTCH.test(text)) return { ok: true, value: new Decimal(text.replaceAll('.', '').replace(',', '.')) }
  if (!isDutch && PLAIN.test(text) && !thousandsPattern.test(text)) return { ok: true, value: new Decimal(text) }
  return {
    ok: false,
    likely: likelyNumbers(text, { measure: 'money' }).map((decimal) => (isDutch ? decimal.replace('.', ',') : decimal)),
  }
}

// Thousands only where they cannot be decimals: behind a second point, or before a comma.
const DUTCH = /^-?(?:\d{1,20}(?:,\d{1,40})?|[1-9]\d{0,2}(?:\.\d{3}){2,6}(?:,\d{1,40})?|[1-9]\d{0,2}\.\d{3},\d{1,40})$/
const PLAIN = /^-?\d{1,20}(?:\.\d{1,40})?$/

/** A decimal as plain data of a case: a number where that holds all of it, and else a text. */
export const statedNumber = (value: Decimal): number | string =>
  new Decimal(value.toNumber()).eq(value) ? value.toNumber() + 0 : unambiguous(value.toFixed())
