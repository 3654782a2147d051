import { isMonth, monthAt, monthIndex, type Month } from '../../timeline/index.js'
import { monthPattern } from '../grammar/basics.js'
import { isDated, isPartyShares } from '../paths/address.js'
import type { Path } from '../paths/path.js'
import { valueAt } from '../paths/value-at.js'

/**
 * A month that can stand at a place: within the timeline, and within the phase that holds it. Undefined where there
 * is none.
 */
export const monthHere = (input: unknown, path: Path): string | undefined => {
  const key = path.at(-1)
  const [first, last] = [monthOf(input, ['timeline', 'from']), monthOf(input, ['timeline', 'through'])]
  const likely = monthOfYear(valueAt(input, path), key)
  if (likely !== undefined && isMonthHere(input, path, likely)) return likely
  if (path[0] === 'timeline') return key === 'from' ? beforeAll(input, last) : afterStart(first)
  if (isOfStart(path)) return ofStart(input, path, first)
  if (isFirstNumber(path)) return first
  if (isStartOfLine(path)) return nextOfLines(input, path, first, last)
  if (key === 'through') return enclosing(input, path, 'through') ?? last
  return enclosing(input, path, 'from') ?? first
}

/** Whether a month can stand at a place: within the timeline, and within the phase that holds it. */
export const isMonthHere = (input: unknown, path: Path, month: string): boolean => {
  const [first, last] = [monthOf(input, ['timeline', 'from']), monthOf(input, ['timeline', 'through'])]
  if (path[0] === 'timeline')
    return path.at(-1) === 'from' ? last === undefined || month <= last : first === undefined || month >= first
  if (isOfStart(path)) {
    const { least, most } = startLimits(input, path)
    return (least === undefined || month >= least) && (most === undefined || month <= most)
  }
  if (isFirstNumber(path)) return first === undefined || month <= first
  if (isStartOfLine(path) && !isBetweenLines(input, path, month)) return false
  const [from, through] = [enclosing(input, path, 'from') ?? first, enclosing(input, path, 'through') ?? last]
  return (from === undefined || month >= from) && (through === undefined || month <= through)
}

/** A month of the start of an intervention: planned, actual, and its fixed end follow each other. */
const isOfStart = (path: Path): boolean => path.at(-2) === 'start'

const startLimits = (
  input: unknown,
  path: Path,
): { readonly least: Month | undefined; readonly most: Month | undefined } => {
  const at = (field: string): Month | undefined => monthOf(input, [...path.slice(0, -1), field])
  const key = path.at(-1)
  return {
    least: key === 'end' ? (at('actual') ?? at('planned')) : key === 'actual' ? at('planned') : undefined,
    most: key === 'planned' ? (at('actual') ?? at('end')) : key === 'actual' ? at('end') : undefined,
  }
}

const ofStart = (input: unknown, path: Path, first: Month | undefined): string | undefined => {
  const { least, most } = startLimits(input, path)
  return least ?? (most !== undefined && first !== undefined && first > most ? most : first)
}

/** The month of a line of a list by date. */
const isStartOfLine = (path: Path): boolean =>
  path.at(-1) === 'from' && typeof path.at(-2) === 'number' && isDated(String(path.at(-3)))

/** The month of the first number of a list: it holds when the timeline begins. The first payers have no month. */
const isFirstNumber = (path: Path): boolean => isStartOfLine(path) && path.at(-2) === 0 && !isPartyShares(path.at(-3))

/** A year stands for its first month, or for its last where something ends. */
const monthOfYear = (written: unknown, key: unknown): string | undefined => {
  if (typeof written !== 'number' && typeof written !== 'string') return undefined
  const month = `${String(written)}-${key === 'through' || key === 'by' ? '12' : '01'}`
  return monthPattern.test(month) ? month : undefined
}

const monthOf = (input: unknown, path: Path): Month | undefined => {
  const written = valueAt(input, path)
  return typeof written === 'string' && monthPattern.test(written) && isMonth(written) ? written : undefined
}

/** The nearest month of that name in an enclosing part of the case; the field itself is left out. */
const enclosing = (input: unknown, path: Path, field: 'from' | 'through'): string | undefined => {
  for (let length = path.length - 1; length > 0; length -= 1) {
    if (path.at(-1) === field && length === path.length - 1) continue
    const month = monthOf(input, [...path.slice(0, length), field])
    if (month !== undefined) return month
  }
  return undefined
}

/**
 * A first month for the timeline: the first that the interventions state, which lie within it, or else a month that is
 * not after its end.
 */
const beforeAll = (input: unknown, last: string | undefined): string => {
  const stated = monthsUnder(valueAt(input, ['interventions'])).filter((month) => last === undefined || month <= last)
  return stated.sort()[0] ?? (last === undefined ? '2026-01' : `${last.slice(0, 4)}-01`)
}

const monthsUnder = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return monthPattern.test(part) ? [part] : []
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(monthsUnder) : []
}

const afterStart = (first: string | undefined): string =>
  `${Math.min(2300, Number((first ?? '2026-01').slice(0, 4)) + 9)}-12`

/** Lines of a list by date follow each other; the first needs no month. */
const nextOfLines = (
  input: unknown,
  path: Path,
  first: Month | undefined,
  last: Month | undefined,
): string | undefined => {
  if (first === undefined || last === undefined) return undefined
  const next = monthAt(monthIndex(startBefore(input, path) ?? first) + 1)
  return next <= last && isBetweenLines(input, path, next) ? next : undefined
}

const isBetweenLines = (input: unknown, path: Path, month: string): boolean => {
  const position = path.at(-2)
  if (typeof position !== 'number' || position === 0) return false
  const [before, after] = [startBefore(input, path), monthOf(input, [...path.slice(0, -2), position + 1, 'from'])]
  return (before === undefined || month > before) && (after === undefined || month < after)
}

const startBefore = (input: unknown, path: Path): Month | undefined =>
  Array.from({ length: Number(path.at(-2)) }, (_, at) => monthOf(input, [...path.slice(0, -2), at, 'from'])).findLast(
    (month) => month !== undefined,
  )
