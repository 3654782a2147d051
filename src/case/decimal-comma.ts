import type { Finding, Path } from './problem.js'
import { yearPattern } from './schema/basics.js'

/** Commas in the numbers of one object, and which of its fields cannot be trusted for them. */
export interface DecimalCommas {
  readonly findings: readonly Finding[]
  readonly fields: readonly string[]
}

// Numbers that are whole by nature: no comma was written in these.
const wholeFields = ['priceLevel', 'level', 'baseYear', 'fromYear', 'years', 'format']

/**
 * Numbers with a decimal comma within braces: of `{ value: 38,50 }` YAML makes a value of 38 and a field `50` without a value.
 * JavaScript does not keep the order of such fields, so of several numbers any may be the one before the comma.
 */
export const decimalCommas = (object: Readonly<Record<string, unknown>>, path: Path): DecimalCommas => {
  const isComma = (key: string): boolean => object[key] === null && /^\d{1,20}$/.test(key) && !(path.at(-1) === 'values' && yearPattern.test(key))
  const commas = Object.keys(object).filter(isComma)
  const numbers = commas.length === 0 ? [] : Object.keys(object).filter((key) => Number.isFinite(object[key]) && !wholeFields.includes(key))
  if (numbers.length === 0) return { findings: [], fields: [] }
  const whole = numbers.filter((key) => Number.isInteger(object[key]))
  const befores = [...new Set(whole.map((key) => (Object.is(object[key], -0) ? '-0' : String(object[key]))))].sort()
  const findings = commas.map((decimals) => commaFinding([...path, whole.length === 1 ? String(whole[0]) : decimals], befores, decimals))
  return { findings, fields: [...commas, ...(whole.length === 0 ? numbers : whole)] }
}

const commaFinding = (path: Path, befores: readonly string[], decimals: string): Finding => {
  const [before, ...others] = befores
  const points = befores.slice(0, 4).map((each) => `${each}.${decimals}`)
  const written = others.length === 0 && before !== undefined ? `${before},${decimals}` : `,${decimals}`
  // Three digits after a comma may be thousands as well.
  const thousands = others.length === 0 && decimals.length === 3 && /^-?[1-9]\d{0,2}$/.test(before ?? '') ? `${before ?? ''}${decimals}` : undefined
  const remedy = (write: string, or: string, point: string, otherwise: string, plain: string): string => {
    if (before === undefined) return plain
    return thousands === undefined ? `${write} ${points.join(or)} ${point}` : `${write} ${thousands},${or}${points[0] ?? ''} ${otherwise}`
  }
  return {
    code: 'not-a-number',
    path,
    value: written,
    nl: () => ({
      message: `in dit getal staat een komma: ${written}`,
      reason: 'tussen { } scheidt een komma velden, dus wat erna komt telt niet mee',
      remedy: remedy('Schrijf', ' of ', 'met een punt.', 'als het decimalen zijn.', 'Schrijf het getal met een punt voor de decimalen en zonder duizendtekens: 1234.50.'),
    }),
    en: () => ({
      message: `there is a comma in this number: ${written}`,
      reason: 'within { } a comma separates fields, so what comes after it does not count',
      remedy: remedy('Write', ' or ', 'with a point.', 'if these are decimals.', 'Write the number with a point for the decimals and without thousands separators: 1234.50.'),
    }),
  }
}
