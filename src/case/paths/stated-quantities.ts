import type { Money } from '../numbers/quantity.js'
import type { BusinessCase } from '../parts/business-case.js'
import { addressSteps, isPartyShares } from './address.js'
import { quantitiesByPath } from './quantities-by-path.js'

/** A number that the user states, and where. */
export interface StatedQuantity {
  readonly path: string
  readonly quantity: Money
}

/**
 * Every number that a case states, in the order of the file, except the shares of payers and recipients: these are a
 * choice, not an estimate.
 */
export const statedQuantities = (businessCase: BusinessCase): readonly StatedQuantity[] =>
  [...quantitiesByPath(businessCase)].flatMap(([path, quantity]) =>
    addressSteps(path).some(isPartyShares) ? [] : [{ path, quantity }],
  )
