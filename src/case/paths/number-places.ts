import type { BusinessCase } from '../parts/business-case.js'
import type { Path } from './path.js'
import { readNumbers } from './read-numbers.js'
import { settablePlaces } from './settable-places.js'
import { writtenPath } from './written-path.js'

/** The path in the written case of every number that a case states, by its address. */
export const numberPlaces = (businessCase: BusinessCase, input: unknown): ReadonlyMap<string, Path> => {
  const places = settablePlaces(input)
  return new Map(
    [...readNumbers(businessCase)].map(({ address, place }) => [
      address,
      places.get(address)?.path ?? writtenPath(input, place),
    ]),
  )
}
