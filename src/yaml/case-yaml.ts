import { Scalar, stringify } from 'yaml'

import { storedDecimal, thousandsPattern, type BusinessCaseInput } from '../case/index.js'
import { Decimal, given } from '../money/index.js'

/**
 * A case, or a part of one such as what is realised, as the text of a YAML file: a decimal as a number where a number holds all of it, and else as a text.
 *
 * @example
 * caseYaml({ name: 'Begeleiding thuis', timeline: { from: '2026-01', through: '2029-12' } })
 * // name: Begeleiding thuis
 * // timeline:
 * //   from: 2026-01
 * //   through: 2029-12
 */
export const caseYaml = (input: Partial<BusinessCaseInput>): string =>
  stringify(plain(given.object('caseYaml', { nl: 'een case zoals geschreven', en: 'a case as written' }, input)), {
    lineWidth: 120,
  })

const plain = (part: unknown): unknown => {
  if (Decimal.isDecimal(part)) {
    const decimal = new Decimal(part)
    return new Decimal(decimal.toNumber()).eq(decimal) ? plainNumber(decimal.toNumber()) : storedDecimal(decimal)
  }
  if (typeof part === 'number') return plainNumber(part)
  if (Array.isArray(part)) return part.map(plain)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, value]) => (value === undefined ? [] : [[key, plain(value)]])),
  )
}

/** A number that could be taken for thousands gets a fourth decimal: a file with 33.999 is asked which of the two it is. */
const plainNumber = (number: number): unknown => {
  if (!thousandsPattern.test(String(number))) return number
  const scalar = new Scalar(number)
  scalar.minFractionDigits = 4
  return scalar
}
