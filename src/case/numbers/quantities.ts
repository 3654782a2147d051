import { money, quantity } from './stated-number.js'

// What each counts, its limits and its words: number-kinds.ts.
export const share = quantity('share')
export const growth = quantity('growth')
export const rate = quantity('rate')
export const reduction = quantity('reduction')
export const months = quantity('months')
export const volume = quantity('volume')
export const signedVolume = quantity('signed-volume')
export const households = quantity('households')
export const entering = quantity('entering-households')
export const indexNumber = quantity('index-number')
export const price = money('price')
export const pricePerHousehold = money('price-per-household')
export const sum = money('sum')
export const unitCost = money('unit-cost')
export const signedAmount = money('amount')
export const maximumReturn = quantity('maximum-return')
