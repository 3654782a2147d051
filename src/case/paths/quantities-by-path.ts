import type { Money } from '../numbers/quantity.js'
import type { BusinessCase } from '../parts/business-case.js'
import { readNumbers } from './read-numbers.js'

/**
 * Every number that a case states, in the order of the file, by its address: `costItems.ggz.price`. Also numbers that
 * nothing depends on: the haircut of a grade that no effect has, the key of a settlement with nothing to settle. An
 * amount of money may have its own price level; source and evidence may be those of the part that holds the number.
 */
export const quantitiesByPath = (businessCase: BusinessCase): ReadonlyMap<string, Money> =>
  new Map([...readNumbers(businessCase)].map(({ address, quantity }) => [address, quantity as Money]))
