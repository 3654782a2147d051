import type { Decimal } from '../../money/index.js'
import type { BusinessCase } from '../parts/business-case.js'
import type { Path } from './path.js'
import { readNumbers } from './read-numbers.js'

/**
 * A case with other numbers in the place of those that it states, by their addresses. An address that it does not state
 * changes nothing.
 */
export const withNumbers = (businessCase: BusinessCase, numbers: ReadonlyMap<string, Decimal>): BusinessCase =>
  restating(businessCase)(numbers)

/** The same for several sets of numbers, also of what is sound of a case: its numbers are sought once. */
export const restating = <Read>(read: Read): ((numbers: ReadonlyMap<string, Decimal>) => Read) => {
  const places = new Map([...readNumbers(read)].map(({ address, place }) => [address, place]))
  return (numbers) =>
    [...numbers].reduce((restated, [address, number]) => {
      const place = places.get(address)
      return place === undefined ? restated : (withNumberAt(restated, place, number) as Read)
    }, read)
}

/** A copy with another number at a place, along whose path alone it is new. */
const withNumberAt = (part: unknown, [step, ...rest]: Path, value: Decimal): unknown => {
  if (step === undefined) return { ...(part as object), value }
  const changed = withNumberAt((part as Readonly<Record<string | number, unknown>>)[step], rest, value)
  return Array.isArray(part) ? part.with(Number(step), changed) : { ...(part as object), [step]: changed }
}
