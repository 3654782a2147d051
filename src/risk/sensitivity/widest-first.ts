import { type BusinessCase, quantitiesByPath } from '../../case/index.js'
import { ranked, TOLERANCE, type Decimal } from '../../money/index.js'

/**
 * Numbers by their effect, the largest first; those with equal effects in the order of the case, followed by numbers of
 * published series.
 */
export const widestFirst = <T extends { readonly path: string }>(
  businessCase: BusinessCase,
  things: readonly T[],
  widthOf: (thing: T) => number,
  tolerance: Decimal | number = TOLERANCE,
): readonly T[] => {
  const places = new Map([...quantitiesByPath(businessCase).keys()].map((path, place) => [path, place]))
  const placeOf = ({ path }: T): number => places.get(path) ?? places.size
  return ranked(
    [...things].sort((one, other) => placeOf(one) - placeOf(other)),
    widthOf,
    tolerance,
  )
}
