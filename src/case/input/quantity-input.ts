import type { DecimalValue } from '../../money/index.js'
import type { Provenance } from '../numbers/quantity.js'
import type { UncertaintyInput } from './uncertainty-input.js'

/** A number, or a number with where it comes from and how uncertain it is. */
export type QuantityInput = DecimalValue | (Provenance & UncertaintyInput & { readonly value?: DecimalValue })

/** Euros, or euros with their price level, index and source. */
export type MoneyInput =
  | DecimalValue
  | (Provenance &
      UncertaintyInput & {
        readonly value?: DecimalValue
        /** The year in whose euros the amount is stated; the case's own price level where it is not given. */
        readonly priceLevel?: number
        readonly index?: string
      })

/** Shares by party id (together 1), or the id of the one party that pays all. */
export type SharesInput = string | Readonly<Record<string, QuantityInput>>

/** Who pays: one party, shares by party, or a list of these by month. */
export type PayersInput = SharesInput | readonly PayersPeriodInput[]

export interface PayersPeriodInput extends Provenance {
  /** First month in which these shares hold; absent for the first of a list. */
  readonly from?: string
  readonly shares: SharesInput
}
