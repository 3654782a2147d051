import type { Overlap } from '../parts/settings/attribution-choice.js'
import type { Domain } from '../choices/domain.js'
import type { MoneyInput, PayersInput, QuantityInput } from './quantity-input.js'

/** One line of the baseline. */
export interface CostItemInput {
  readonly id: string
  /** Default: the id. */
  readonly name?: string
  readonly targetGroup: string
  readonly domain: Domain
  readonly volume: QuantityInput
  /** Default `per jaar`. */
  readonly unit?: string | undefined
  readonly price: MoneyInput
  readonly volumeGrowth?: QuantityInput
  readonly priceGrowth?: QuantityInput
  readonly payers: PayersInput
  /** Default `resource`. */
  readonly nature?: 'resource' | 'transfer' | undefined
  /** Required for, and only for, a transfer. */
  readonly recipient?: string
  /** Default: all of a saving, at once. */
  readonly cashable?: CashableInput | undefined
  readonly valuationGroup?: string
  readonly overlap?: Overlap
}

/** A share, or a share with its lag, first month and capacity. */
export type CashableInput =
  | QuantityInput
  | {
      readonly share?: QuantityInput
      readonly lag?: QuantityInput
      readonly from?: string
      readonly capacity?: { readonly unit: string; readonly cost: MoneyInput }
    }
