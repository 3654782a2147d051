import type { Decimal } from '../../money/index.js'
import type { Path } from './path.js'
import { readNumbers } from './read-numbers.js'

/**
 * A case, or what is sound of one, with other numbers in the place of those that it states, by their addresses. An
 * address that it does not state changes nothing.
 */
export const withNumbers = <Read>(read: Read, numbers: ReadonlyMap<string, Decimal>): Read =>
  [...readNumbers(read)].reduce((restated, { address, place }) => {
    const number = numbers.get(address)
    return number === undefined ? restated : (withNumberAt(restated, place, number) as Read)
  }, read)

/** A copy with another number at a place, along whose path alone it is new. */
const withNumberAt = (part: unknown, [step, ...rest]: Path, value: Decimal): unknown => {
  if (step === undefined) return { ...(part as object), value }
  const changed = withNumberAt((part as Readonly<Record<string | number, unknown>>)[step], rest, value)
  return Array.isArray(part) ? part.with(Number(step), changed) : { ...(part as object), [step]: changed }
}
