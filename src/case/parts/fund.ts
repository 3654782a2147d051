import type { Month } from '../../timeline/index.js'
import type { Money, Quantity } from '../numbers/quantity.js'

/**
 * A revolving fund (fonds): a party of its own, fed one budget year later with a share of what parties retain of
 * cashable savings.
 */
export interface Fund {
  /** The party that is the fund. It pays and saves nothing else. */
  readonly party: string
  /** What goes in: a share of positive retained cashable savings of the year before, by party. */
  readonly deposits: readonly FundDeposit[]
  /** What is put in once, to begin with. */
  readonly endowments: readonly { readonly party: string; readonly month: Month; readonly amount: Money }[]
  readonly use: FundUse
}

export interface FundDeposit {
  readonly party: string
  readonly share: Quantity
}

export type FundUse =
  /** It is held. */
  | { readonly kind: 'hold' }
  /** It pays parties so much a year between two months. */
  | {
      readonly kind: 'payments'
      readonly payments: readonly {
        readonly recipient: string
        readonly from: Month
        readonly through: Month
        readonly amount: Money
      }[]
    }
  /** All of it buys extra enrolment of an intervention, at what that costs for each household. */
  | { readonly kind: 'enrolment'; readonly intervention: string }
