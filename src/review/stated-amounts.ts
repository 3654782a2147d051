import { type BusinessCase, type Money, statedQuantities } from '../case/index.js'
import { namesOfPlaces } from './names-of-places.js'

/** An amount in euros that the case states, with its place and what it is about. */
export interface StatedAmount {
  readonly path: string
  readonly name: string
  readonly amount: Money
}

const isAmount = /(^|\.)(price|amount)(\.|$)/

/** Prices of cost items, income items and societal effects, and amounts of costs, income and effects. */
export const statedAmounts = (businessCase: BusinessCase): readonly StatedAmount[] =>
  statedQuantities(businessCase)
    .filter(({ path }) => isAmount.test(path))
    .map(({ path, quantity }) => ({
      path,
      name: namesOfPlaces([path], businessCase, 'nl').join(),
      amount: quantity,
    }))
