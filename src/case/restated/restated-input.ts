import { writtenNumbers } from '../paths/written-numbers.js'
import type { Path } from '../paths/path.js'
import type { SettablePlace } from '../paths/settable-places.js'
import { valueAt } from '../paths/value-at.js'
import type { Change } from './change.js'

/** A written case with a change in it, and where its lines come from. */
export interface RestatedInput {
  readonly input: unknown
  /** The path in the case, or in the change, of a path in the restated case. */
  originOf(path: Path): { readonly path: Path; readonly isBroughtIn: boolean }
}

/**
 * Writes a case anew with a change: what is set replaces what is written at its address, interventions go out and come
 * in. What belongs to an intervention that is left out goes with it: its PM items and its place in the order of
 * attribution. So does a correlation of a number that is no longer uncertain. What was realised is of the case itself, and of no
 * other version.
 */
export const restatedInput = (
  written: unknown,
  change: Change,
  places: ReadonlyMap<string, SettablePlace>,
): RestatedInput => {
  const { place, set, out } = change
  const isOwn = ([field]: readonly [string, unknown]): boolean =>
    field !== 'variants' && field !== 'scenarios' && field !== 'realised'
  let input: unknown = Object.fromEntries(Object.entries(written as object).filter(isOwn))
  for (const [address, value] of Object.entries(set)) {
    const at = places.get(address)
    if (at !== undefined) input = withAt(input, at.path, stated(at, valueAt(input, at.path), value))
  }
  const positions = new Map<string, readonly number[]>()
  const keep = (path: Path, isKept: (line: unknown) => boolean): void => {
    const list = valueAt(input, path)
    if (!Array.isArray(list)) return
    const kept = list.flatMap((line, position) => (isKept(line) ? [position] : []))
    if (kept.length === list.length) return
    positions.set(String(path), kept)
    input = withAt(
      input,
      path,
      kept.map((position) => list[position] as unknown),
    )
  }
  const isIn = (id: unknown): boolean => !out.includes(id as string)
  keep(['interventions'], (line) => isIn(valueAt(line, ['id'])))
  keep(['pm'], (line) => isIn(valueAt(line, ['intervention'])))
  keep(['attribution', 'order'], isIn)
  const own = valueAt(input, ['interventions'])
  const lines: readonly unknown[] = Array.isArray(own) ? own : []
  const count = lines.length
  if (change.in.length > 0) input = withAt(input, ['interventions'], [...lines, ...change.in])
  if (Array.isArray(valueAt(input, ['correlations']))) {
    const isUncertain = (of: unknown) => {
      const numbers = writtenNumbers({ sketch: {}, input: of })
      return (address: unknown): boolean => numbers?.get(address as string)?.isUncertain === true
    }
    const [before, after] = [isUncertain(written), isUncertain(input)]
    keep(['correlations'], (line) => {
      const between = valueAt(line, ['between'])
      return !Array.isArray(between) || between.every((address) => after(address) || !before(address))
    })
  }
  return {
    input,
    originOf: (path) => {
      for (const length of [1, 2]) {
        const position = path[length]
        if (typeof position !== 'number') continue
        const list = path.slice(0, length)
        if (length === 1 && list[0] === 'interventions' && position >= count)
          return {
            path: [...place, 'interventions', 'in', position - count, ...path.slice(length + 1)],
            isBroughtIn: true,
          }
        const kept = positions.get(String(list))
        if (kept !== undefined)
          return { path: [...list, kept[position] ?? position, ...path.slice(length + 1)], isBroughtIn: false }
      }
      return { path, isBroughtIn: false }
    },
  }
}

/**
 * A number replaces a number and its range, and takes no source of another; its price level stays that of the field. So
 * do the month from which a number of a list holds, and those of a baseline and a target, unless another is stated.
 */
const stated = ({ form, hasFields }: SettablePlace, before: unknown, value: unknown): unknown => {
  if (form !== 'number' || !isObject(before)) return value
  const keeping = (fields: readonly string[], others: object): object => ({
    ...Object.fromEntries(Object.entries(before).filter(([field]) => fields.includes(field))),
    ...others,
  })
  if (typeof value === 'number' || typeof value === 'string') {
    const kept = keeping(['from', 'at', 'by', 'priceLevel', 'index'], { value })
    return Object.keys(kept).length === 1 && !hasFields ? value : kept
  }
  return isObject(value) ? keeping(['from', 'at', 'by'], value) : value
}

const isObject = (written: unknown): written is object =>
  typeof written === 'object' && written !== null && !Array.isArray(written)

/** A copy with another value at a path; objects on the way to it are made where there are none, and null leaves out. */
const withAt = (part: unknown, [step, ...rest]: Path, value: unknown): unknown => {
  if (step === undefined) return value
  if (Array.isArray(part)) return part.map((line: unknown, at) => (at === step ? withAt(line, rest, value) : line))
  const { [step]: before, ...others } = (part ?? {}) as Readonly<Record<string | number, unknown>>
  const after = withAt(before, rest, value)
  return after === null && rest.length === 0 ? others : { ...others, [step]: after }
}
