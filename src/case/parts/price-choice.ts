import type { Quantity } from '../numbers/quantity.js'

/** In whose euros a case reckons, and how amounts of other years get there. */
export interface PriceChoice {
  /** The year in whose euros every result is stated (prijspeil). */
  readonly level: number
  /** The index that converts amounts of other years, unless an amount names its own. */
  readonly index?: string
  /** Indices of the user's own, beside those the library ships. */
  readonly indices: readonly OwnPriceIndex[]
  /** General inflation a year from the price level on; without it no nominal euros are reported. */
  readonly inflation?: Quantity
}

/** A price index the user brings along: whatever its base, one number a year. */
export interface OwnPriceIndex {
  readonly id: string
  readonly name: string
  readonly source: string
  /** Index number by year. */
  readonly values: Readonly<Record<string, Quantity>>
}
