import type { Month } from '../../timeline/index.js'
import type { Overlap } from './attribution-choice.js'
import type { Domain } from '../choices/domain.js'
import type { Payers } from './payers.js'
import type { Money, Quantity } from '../numbers/quantity.js'

/** One line of the baseline (nulalternatief): volume x unit price for each household-year of a target group. */
export interface CostItem {
  readonly id: string
  readonly name: string
  readonly targetGroup: string
  readonly domain: Domain
  /** Units per household-year in the first budget year. */
  readonly volume: Quantity
  /** What a unit is: uur, dag, traject, huishoudjaar. */
  readonly unit: string
  /** Euros per unit in the first budget year, at its own price level. */
  readonly price: Money
  /** Real growth of the volume a year (0.02 for 2 %). */
  readonly volumeGrowth?: Quantity
  /** Real growth of the price a year, above general inflation. */
  readonly priceGrowth?: Quantity
  /** Who pays, by period; at least one. */
  readonly payers: readonly Payers[]
  /** A `resource` is used up; a `transfer` is lost by its recipient when the payer saves it. */
  readonly nature: 'resource' | 'transfer'
  /** Who receives a transfer. */
  readonly recipient?: string
  readonly cashable: Cashability
  /** Lines of one valuation group value the same thing: only one of them may count for society. */
  readonly valuationGroup?: string
  readonly overlap?: Overlap
}

/** How much of a saving truly leaves a budget (verzilverbaar), and when. */
export interface Cashability {
  /** Share of the saving that can be cashed; 1 where nothing is stated. */
  readonly share?: Quantity
  /** Months between the saving and the cash. */
  readonly lag?: Quantity
  /** First month in which savings can be cashed, because contracts run until then. */
  readonly from?: Month
  /** Only whole units of capacity free cash. */
  readonly capacity?: Capacity
}

/** Capacity that is bought and closed in whole units: a bed, a group, an fte. */
export interface Capacity {
  /** What a unit is: bed, fte, groep. */
  readonly unit: string
  /** Euros that closing one unit frees a year. */
  readonly cost: Money
}
