import type { Decimal } from '../../money/index.js'
import type { BusinessCase } from '../parts/business-case.js'
import type { Path } from './path.js'
import { readNumbers } from './read-numbers.js'

/**
 * A case with some of its stated numbers replaced, by address. An address that the case does not state changes nothing.
 */
export const withNumbers = (businessCase: BusinessCase, numbers: ReadonlyMap<string, Decimal>): BusinessCase =>
  restating(businessCase)(numbers)

/** The same for several sets of numbers, also in the sound part of a refused case: its numbers are looked up once. */
export const restating = <Read>(read: Read): ((numbers: ReadonlyMap<string, Decimal>) => Read) => {
  const places = new Map([...readNumbers(read)].map(({ address, place }) => [address, place]))
  return (numbers) =>
    [...numbers].reduce((restated, [address, number]) => {
      const place = places.get(address)
      return place === undefined ? restated : (withNumberAt(restated, place, number) as Read)
    }, read)
}

/** A copy with another number at a place; it shares all that is not on the path to it. */
const withNumberAt = (part: unknown, [step, ...rest]: Path, value: Decimal): unknown => {
  if (step === undefined) return { ...(part as object), value }
  const changed = withNumberAt((part as Readonly<Record<string | number, unknown>>)[step], rest, value)
  return Array.isArray(part) ? part.with(Number(step), changed) : { ...(part as object), [step]: changed }
}
