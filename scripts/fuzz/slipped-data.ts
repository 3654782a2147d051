import * as fc from 'fast-check'

import { oddValue } from './odd-values.js'
import { soundData } from './sound-data.js'

type Holder = Record<string, unknown>

/** One place of a case: what holds it, and under which key. */
interface Place {
  readonly holder: Holder
  readonly key: string
}

const placesOf = (value: unknown): readonly Place[] => {
  const found: Place[] = []
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    for (const key of Object.keys(part)) {
      found.push({ holder: part as Holder, key })
      visit((part as Holder)[key])
    }
  }
  visit(value)
  return found
}

const remove = ({ holder, key }: Place): void => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else Reflect.deleteProperty(holder, key)
}

/** Adds a key as a file does, also one that an assignment would take for the prototype. */
const put = (holder: Holder, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

/** What a slip does to a place, given something odd and another place of the same case. */
type Slip = (place: Place, odd: unknown, other: Place) => void

const slips: Readonly<Record<string, Slip>> = {
  replace: ({ holder, key }, odd) => {
    put(holder, key, odd)
  },
  remove,
  transplant: ({ holder, key }, _, other) => {
    put(holder, key, structuredClone(other.holder[other.key]))
  },
  scale: ({ holder, key }, odd) => {
    const [value, factor] = [Number(holder[key]), Number(odd)]
    put(holder, key, Number.isFinite(value * factor) ? value * factor : odd)
  },
  wrap: ({ holder, key }) => {
    put(holder, key, [holder[key]])
  },
  'add a key': ({ holder }, odd, other) => {
    if (!Array.isArray(holder)) put(holder, typeof odd === 'string' ? odd.slice(0, 60) : other.key, odd)
  },
  rename: (place, _, other) => {
    const { holder, key } = place
    const value = holder[key]
    if (Array.isArray(holder)) return
    remove(place)
    put(holder, key.length > 2 ? key.slice(0, -1) : other.key, value)
  },
  repeat: ({ holder, key }) => {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]))
  },
  'repeat often': ({ holder, key }) => {
    if (!Array.isArray(holder)) return
    const value: unknown = holder[Number(key)]
    for (let more = 0; more < 25; more++) {
      const copy = structuredClone(value)
      if (typeof copy === 'object' && copy !== null && 'id' in copy) copy.id = `${String(copy.id)}-${more}`
      holder.push(copy)
    }
  },
  reverse: ({ holder }) => {
    if (Array.isArray(holder)) holder.reverse()
  },
  'as text': ({ holder, key }) => {
    const value = holder[key]
    put(holder, key, typeof value === 'string' ? value.toUpperCase() : JSON.stringify(value))
  },
}

const slip = fc.record({
  what: fc.constantFrom(...Object.keys(slips)),
  at: fc.nat(),
  other: fc.nat(),
  odd: oddValue,
})

/** Sound data with one to four things wrong with it, or changed so that it may still be sound. */
export const slippedData: fc.Arbitrary<unknown> = fc
  .tuple(soundData, fc.array(slip, { minLength: 1, maxLength: 4 }))
  .map(([data, chosen]) => {
    for (const { what, at, other, odd } of chosen) {
      const places = placesOf(data)
      const place = places[at % places.length]
      const second = places[other % places.length]
      if (place !== undefined && second !== undefined) slips[what]?.(place, odd, second)
    }
    return data
  })
