import { Decimal, given } from '../../money/index.js'

/** For which program a CSV is written. */
export interface CsvOptions {
  /** A byte order mark, by which a spreadsheet sees that the text is UTF-8. */
  readonly bom?: boolean | undefined
  /** Semicolons between fields and a comma within numbers, as a Dutch spreadsheet expects. */
  readonly dutch?: boolean | undefined
}

/** A field: text, or a number that stays one. */
export type CsvField = string | Decimal | number

/**
 * Rows of comma-separated values as in RFC 4180. Numbers stay numbers, of at most the 15 significant digits that a
 * spreadsheet keeps; text that a spreadsheet would take for a formula
 * (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) is preceded by an apostrophe.
 *
 * @throws ArgumentTypeError where it is given something else than rows of fields
 *
 * @example
 * csvText([['post', 'bedrag'], ['ggz', 1234.5]], { dutch: true })
 * // post;bedrag
 * // ggz;1234,5
 */
export const csvText = (rows: readonly (readonly CsvField[])[], options: CsvOptions = {}): string => {
  const { bom = false, dutch = false } = given.options('csvText', options)
  const separator = dutch ? ';' : ','
  const lines = given.list('csvText', { nl: 'rijen', en: 'rows' }, rows).map((row) =>
    given
      .list('csvText', { nl: 'velden in elke rij', en: 'fields in each row' }, row)
      .map((field) => quoted(fieldText(field, dutch), separator))
      .join(separator),
  )
  return `${bom ? '\ufeff' : ''}${lines.map((line) => `${line}\r\n`).join('')}`
}

/** What a spreadsheet keeps of a number: it drops further digits, or takes them for text. */
const MOST_DIGITS = 15

const fieldText = (field: CsvField, dutch: boolean): string => {
  if (typeof field === 'string') return /^[=+\-@\t\r]/.test(field) ? `'${field}` : field
  const number = new Decimal(field).toSignificantDigits(MOST_DIGITS, Decimal.ROUND_HALF_UP).toFixed()
  return dutch ? number.replace('.', ',') : number
}

const quoted = (text: string, separator: string): string =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
