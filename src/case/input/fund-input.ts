import type { MoneyInput, QuantityInput } from './quantity-input.js'

/** A revolving fund. */
export interface FundInput {
  readonly party: string
  readonly deposits: readonly { readonly party: string; readonly share: QuantityInput }[]
  readonly endowments?:
    readonly { readonly party: string; readonly month: string; readonly amount: MoneyInput }[] | undefined
  /** Default `hold`. */
  readonly use?: FundUseInput | undefined
}

/** What the money of a fund is used for. */
export type FundUseInput =
  | 'hold'
  | {
      readonly payments: readonly {
        readonly recipient: string
        readonly from: string
        readonly through: string
        readonly amount: MoneyInput
      }[]
    }
  | { readonly enrolment: string }
