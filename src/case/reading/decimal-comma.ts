import { yearPattern } from '../grammar/basics.js'
import { textFields } from '../grammar/field-at.js'
import type { Path } from '../paths/path.js'
import type { Finding } from '../problem.js'
import { unambiguous } from '../spelling/unambiguous.js'
import { inQuotes } from '../words/unquoted-text.js'

/** Decimal commas in the numbers of one object, and the fields that are unreliable because of them. */
export interface DecimalCommas {
  readonly findings: readonly Finding[]
  readonly fields: readonly string[]
}

// Fields that hold whole numbers: no comma was written in these.
const wholeFields = ['priceLevel', 'level', 'baseYear', 'fromYear', 'years', 'format']

/**
 * Numbers with a decimal comma within braces: YAML reads `{ value: 38,50 }` as a value of 38 and a field `50` without a
 * value. JavaScript does not keep the order of such fields, so among several numbers any may be the one before the
 * comma.
 */
export const decimalCommas = (object: Readonly<Record<string, unknown>>, path: Path): DecimalCommas => {
  const isComma = (key: string): boolean =>
    object[key] === null && /^\d{1,20}$/.test(key) && !(path.at(-1) === 'values' && yearPattern.test(key))
  const commas = Object.keys(object).filter(isComma)
  const numbers =
    commas.length === 0
      ? []
      : Object.keys(object).filter((key) => Number.isFinite(object[key]) && !wholeFields.includes(key))
  if (numbers.length === 0) return { findings: [], fields: [] }
  const whole = numbers.filter((key) => Number.isInteger(object[key]))
  const fields = whole.length === 0 ? numbers : whole
  const befores = [...new Set(fields.map((key) => beforeComma(object[key] as number)))].sort()
  const texts = Object.keys(object).filter((key) => textFields().has(key) && typeof object[key] === 'string')
  // Behind a text the digits may be a year or a page as well as decimals; three digits or more are not even
  // likely to be decimals.
  const isText = (decimals: string): boolean => texts.length > 0 && decimals.length > 2
  const findings = commas.map((decimals) =>
    texts.length > 0
      ? cutFinding(
          [...path, decimals],
          decimals,
          texts.map((key) => [key, object[key] as string] as const),
          isText(decimals) ? [] : befores,
        )
      : commaFinding([...path, fields.length === 1 ? String(fields[0]) : decimals], befores, decimals),
  )
  return { findings, fields: commas.every(isText) ? commas : [...commas, ...fields] }
}

// In 1.234,50 the point separates the thousands.
const beforeComma = (number: number): string =>
  Object.is(number, -0) ? '-0' : Number.isInteger(number) ? String(number) : number.toFixed(3).replace('.', '')

const withDecimals = (befores: readonly string[], decimals: string): readonly string[] =>
  befores.slice(0, 4).map((each) => unambiguous(`${each}.${decimals}`))

/** The finding for what a comma cut off from a text, or otherwise from a number. */
const cutFinding = (
  path: Path,
  decimals: string,
  texts: readonly (readonly [string, string])[],
  befores: readonly string[],
): Finding => {
  const lines = texts.slice(0, 3).map(([key, text]) => `${key}: ${inQuotes(`${text}, ${decimals}`)}`)
  const points = withDecimals(befores, decimals)
  return {
    code: 'unquoted-text',
    path,
    value: decimals,
    nl: () => ({
      message: `${decimals} staat los achter een komma`,
      reason: 'tussen { } scheidt een komma velden, dus wat erna komt telt niet mee',
      remedy: `Zet een tekst met een komma tussen aanhalingstekens: ${lines.join(' of ')}${points.length === 0 ? '' : `; in een getal staat een punt: ${points.join(' of ')}`}`,
    }),
    en: () => ({
      message: `${decimals} stands by itself after a comma`,
      reason: 'within { } a comma separates fields, so what comes after it does not count',
      remedy: `Put a text that holds a comma in quotes: ${lines.join(' or ')}${points.length === 0 ? '' : `; a number has a point: ${points.join(' or ')}`}`,
    }),
  }
}

const commaFinding = (path: Path, befores: readonly string[], decimals: string): Finding => {
  const only = befores.length === 1 ? String(befores[0]) : ''
  const written = `${only},${decimals}`
  const points = withDecimals(befores, decimals)
  // Three digits after a comma may also be thousands.
  const ways = decimals.length === 3 && /^-?[1-9]\d{0,2}$/.test(only) ? [only + decimals, ...points] : points
  return {
    code: 'not-a-number',
    path,
    value: written,
    values: () => ({ expected: 'number', nearest: ways }),
    nl: () => ({
      message: `in dit getal staat een komma: ${written}`,
      reason: 'tussen { } scheidt een komma velden, dus wat erna komt telt niet mee',
      remedy: `Schrijf ${ways.join(' of ')}: met een punt voor decimalen.`,
    }),
    en: () => ({
      message: `there is a comma in this number: ${written}`,
      reason: 'within { } a comma separates fields, so what comes after it does not count',
      remedy: `Write ${ways.join(' or ')}: with a point for decimals.`,
    }),
  }
}
