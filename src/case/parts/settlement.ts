import type { Month } from '../../timeline/index.js'
import type { ItemSelection } from './item-selection.js'
import type { Money, Quantity } from '../numbers/quantity.js'

/**
 * Who in a region bears a cost, and hence keeps a saving (verevening, solidariteit), for one product group and between
 * two months. The party `regio` stands for the other municipalities. Moves money between the members and makes none.
 */
export interface Settlement {
  readonly id: string
  readonly name: string
  /** The members of the region, by party id. */
  readonly members: readonly string[]
  /** The product group: the cost items it is about. */
  readonly on: ItemSelection
  /** First month; the first of the timeline where it is not given. */
  readonly from?: Month
  /** Last month; the last of the timeline where it is not given. */
  readonly through?: Month
  readonly rule: SettlementRule
}

/**
 * - `benefit` (profijtbeginsel): who uses pays, so who saves keeps.
 * - `fixed-key`: members bear the cost of the region by a key; of an own saving a member keeps its key.
 * - `moving-average`: members bear it by their use in the last n budget years; what is kept of a saving grows over n
 * years.
 * - `hybrid`: a part by a fixed key, the rest by use.
 */
export type SettlementRule =
  | { readonly kind: 'benefit' }
  | { readonly kind: 'fixed-key'; readonly key: Readonly<Record<string, Quantity>> }
  | {
      readonly kind: 'moving-average'
      /** Over how many budget years before the year itself, 1 to 10. */
      readonly years: number
      /** Use of the product group by each member in euros a year, without the case. */
      readonly use: Readonly<Record<string, Money>>
    }
  | {
      readonly kind: 'hybrid'
      readonly key: Readonly<Record<string, Quantity>>
      /** The part that goes by the key, 0 to 1. */
      readonly fixed: Quantity
    }
