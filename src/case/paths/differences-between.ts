import { addressText } from './address.js'
import type { Path } from './path.js'

/** A part that differs between two plain values, by address: lines of a list are named by their id where all have one. */
export interface Differing {
  readonly path: Path
  readonly address: string
  readonly one: string | null
  readonly other: string | null
}

/** Everything that differs between two plain values, part by part. */
export function* differencesBetween(one: unknown, other: unknown, at: Path = []): Generator<Differing> {
  if (Array.isArray(one) && Array.isArray(other)) yield* betweenLists(one, other, at)
  else if (isObject(one) && isObject(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
      yield* differencesBetween(own(one, key), own(other, key), [...at, key])
  } else if (shown(one) !== shown(other) || typeof one !== typeof other)
    // The number itself has the address of the number.
    yield {
      path: at,
      address: addressText(at.at(-1) === 'value' ? at.slice(0, -1) : at),
      one: shortly(shown(one)),
      other: shortly(shown(other)),
    }
}

function* betweenLists(one: readonly unknown[], other: readonly unknown[], at: Path): Generator<Differing> {
  const [before, after] = [idsOf(one), idsOf(other)]
  if (before === undefined || after === undefined) {
    for (let position = 0; position < Math.max(one.length, other.length); position += 1)
      yield* differencesBetween(one[position], other[position], [...at, position])
    return
  }
  for (const id of new Set([...before, ...after]))
    yield* differencesBetween(one[before.indexOf(id)], other[after.indexOf(id)], [...at, id])
  const isKept = (id: string): boolean => before.includes(id) && after.includes(id)
  const [order, newOrder] = [before.filter(isKept), after.filter(isKept)].map((ids) => ids.join(', '))
  if (order !== newOrder)
    yield { path: at, address: addressText(at), one: shortly(order ?? null), other: shortly(newOrder ?? null) }
}

/** The ids of all lines; undefined where one has none, or two have the same. */
const idsOf = (lines: readonly unknown[]): readonly string[] | undefined => {
  const ids = lines.map((line) => (isObject(line) ? own(line, 'id') : undefined))
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length ? ids : undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const own = (part: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(part, key) ? part[key] : undefined

const shown = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value)

const shortly = (text: string | null): string | null =>
  text !== null && text.length > 300 ? `${text.slice(0, 299)}…` : text
