import type { BusinessCase } from '../parts/business-case.js'
import { statedQuantities } from './stated-quantities.js'

/** How many of the numbers that a case states have a source, and how many do without. */
export interface NumberOrigins {
  readonly all: number
  readonly sourced: number
  /** Without a source, but with the reason why they are assumed. */
  readonly assumed: number
  /** With neither. */
  readonly bare: number
}

/** Counts the numbers of a case by where they come from; payer shares, which are choices, are left out. */
export const numberOrigins = (businessCase: BusinessCase): NumberOrigins => {
  const all = statedQuantities(businessCase).map(({ quantity }) => quantity)
  const unsourced = all.filter(({ source }) => source === undefined)
  const bare = unsourced.filter(({ assumption }) => assumption === undefined).length
  return {
    all: all.length,
    sourced: all.length - unsourced.length,
    assumed: unsourced.length - bare,
    bare,
  }
}
