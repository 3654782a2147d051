import { type BusinessCase, quantitiesByPath } from '../../case/index.js'
import { ranked, TOLERANCE, type Decimal } from '../../money/index.js'

/**
 * Numbers by their effect, the largest first; those with equal effects in the order of the case, followed by numbers of
 * published series.
 */
export const widestFirst = <T extends { readonly path: string } | { readonly address: string }>(
  businessCase: BusinessCase,
  things: readonly T[],
  widthOf: (thing: T) => number,
  tolerance: Decimal | number = TOLERANCE,
): readonly T[] => {
  const places = placesOf(businessCase)
  const placeOf = (thing: T): number => places.get('path' in thing ? thing.path : thing.address) ?? places.size
  return ranked(
    [...things].sort((one, other) => placeOf(one) - placeOf(other)),
    widthOf,
    tolerance,
  )
}

const placesOf = (businessCase: BusinessCase): ReadonlyMap<string, number> => {
  const places =
    known.get(businessCase) ?? new Map([...quantitiesByPath(businessCase).keys()].map((path, at) => [path, at]))
  known.set(businessCase, places)
  return places
}

/** Asked once a figure, for the same case. */
const known = new WeakMap<BusinessCase, ReadonlyMap<string, number>>()
