import { readFileSync } from 'node:fs'

import { parse } from 'yaml'

import { parseBusinessCase, type BusinessCase } from '../../src/index.js'

const euros = ['price', 'amount']
const numbers = ['value', 'low', 'mode', 'high', 'mean', 'sd']

/**
 * The worked example a thousand times as large, with names as long as those of real partnerships: the most that charts
 * must hold.
 */
export const unwieldyCase = (): BusinessCase => {
  const parsed = parseBusinessCase(unwieldy(parse(readFileSync('examples/aandachtshuishoudens.yaml', 'utf8'))))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.businessCase
}

const unwieldy = (value: unknown, key = '', within = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => unwieldy(each, key, within))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([own, each]) => [own, unwieldy(each, own, euros.includes(key) ? key : '')]),
    )
  if (typeof value === 'number' && (euros.includes(key) || (euros.includes(within) && numbers.includes(key))))
    return value * 1000
  if (typeof value === 'string' && key === 'name')
    return `${value} en Wijkontwikkelingsmaatschappij Drechtsteden-Molenwaard`
  return value
}
