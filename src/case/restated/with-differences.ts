import { Decimal } from '../../money/index.js'

/**
 * What was changed between two versions of something, changed in a third: what a scenario sets then holds whatever
 * another scenario did before. Parts that neither version differs in stay as they are in the third.
 */
export const withDifferences = <Part>(before: Part, from: unknown, to: unknown): Part =>
  changed(before, from, to) as Part

const changed = (before: unknown, from: unknown, to: unknown): unknown => {
  if (isSame(from, to)) return before
  if (Array.isArray(before) && Array.isArray(from) && Array.isArray(to)) {
    if (before.length !== from.length || from.length !== to.length) return to
    return before.map((line, at) => changed(line, from[at], to[at]))
  }
  if (!isRecord(before) || !isRecord(from) || !isRecord(to)) return to
  const fields = new Set([...Object.keys(before), ...Object.keys(to)])
  const entries = [...fields].flatMap((field) => {
    const after = changed(before[field], from[field], to[field])
    return after === undefined ? [] : [[field, after] as const]
  })
  return Object.fromEntries(entries)
}

const isSame = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (Decimal.isDecimal(one) || Decimal.isDecimal(other))
    return Decimal.isDecimal(one) && Decimal.isDecimal(other) && new Decimal(one).eq(other)
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((line, at) => isSame(line, other[at]))
    )
  if (!isRecord(one) || !isRecord(other)) return false
  const fields = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...fields].every((field) => isSame(one[field], other[field]))
}

const isRecord = (part: unknown): part is Readonly<Record<string, unknown>> =>
  typeof part === 'object' && part !== null && !Array.isArray(part) && !Decimal.isDecimal(part)
