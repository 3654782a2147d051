import { parseBusinessCase, type BusinessCase } from '../../src/case/index.js'
import { wholeCase } from '../case/whole-case.js'

/**
 * Text that no XML document may hold: control characters, two noncharacters, and the halves of a surrogate pair in the
 * wrong order.
 */
export const forbidden = '\u0000\u0001\u0008\u000b\u000c\u000e\u001b\u001f\ufffe\uffff\udc00\ud800'

/** A whole case in which every free text holds all of it. */
export const forbiddenCase = (): BusinessCase => {
  const parsed = parseBusinessCase(marked(wholeCase()))
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return parsed.businessCase
}

const free = ['name', 'question', 'description', 'source', 'assumption', 'unit', 'note', 'reason', 'explanation', 'why']

const marked = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string')
    return free.includes(key) && !['households', 'persons', 'months'].includes(value)
      ? `${value.slice(0, 3)}${forbidden}${value.slice(3)}`
      : value
  if (Array.isArray(value)) return value.map((each) => marked(each, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([own, each]) => [own, marked(each, own)]))
}
