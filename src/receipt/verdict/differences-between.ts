import { addressText, type Path } from '../../case/index.js'

/** A part that differs between two plain values, by address: lines of a list are named by their id where all have one. */
export interface Differing {
  readonly address: string
  readonly inReceipt: string | null
  readonly now: string | null
}

/** Everything that differs between two plain values, part by part. */
export function* differencesBetween(inReceipt: unknown, now: unknown, at: Path = []): Generator<Differing> {
  if (Array.isArray(inReceipt) && Array.isArray(now)) yield* betweenLists(inReceipt, now, at)
  else if (isObject(inReceipt) && isObject(now)) {
    for (const key of new Set([...Object.keys(inReceipt), ...Object.keys(now)]))
      yield* differencesBetween(own(inReceipt, key), own(now, key), [...at, key])
  } else if (shown(inReceipt) !== shown(now) || typeof inReceipt !== typeof now)
    // The number itself has the address of the number.
    yield {
      address: addressText(at.at(-1) === 'value' ? at.slice(0, -1) : at),
      inReceipt: shortly(shown(inReceipt)),
      now: shortly(shown(now)),
    }
}

function* betweenLists(inReceipt: readonly unknown[], now: readonly unknown[], at: Path): Generator<Differing> {
  const [before, after] = [idsOf(inReceipt), idsOf(now)]
  if (before === undefined || after === undefined) {
    for (let position = 0; position < Math.max(inReceipt.length, now.length); position += 1)
      yield* differencesBetween(inReceipt[position], now[position], [...at, position])
    return
  }
  for (const id of new Set([...before, ...after]))
    yield* differencesBetween(inReceipt[before.indexOf(id)], now[after.indexOf(id)], [...at, id])
  const isKept = (id: string): boolean => before.includes(id) && after.includes(id)
  const [order, newOrder] = [before.filter(isKept), after.filter(isKept)].map((ids) => ids.join(', '))
  if (order !== newOrder)
    yield { address: addressText(at), inReceipt: shortly(order ?? null), now: shortly(newOrder ?? null) }
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
