import type { Domain } from '../choices/domain.js'
import type { MoneyInput, QuantityInput } from './quantity-input.js'

/**
 * Which cost items something is about: those of the named domains and those named one by one; all where neither is
 * written.
 */
export interface ItemSelectionInput {
  readonly domains?: readonly Domain[] | undefined
  readonly costItems?: readonly string[] | undefined
}

interface AnySettlementInput extends ItemSelectionInput {
  readonly id: string
  /** Default: the id. */
  readonly name?: string
  /** Default: the first month of the timeline. */
  readonly from?: string
  /** Default: the last month of the timeline. */
  readonly through?: string
}

interface OptionalMembers {
  /** Default: the parties of `key` or `use`. */
  readonly members?: readonly string[]
}

/** Who in a region keeps a saving, by one of four rules. */
export type SettlementInput =
  | (AnySettlementInput & { readonly rule: 'benefit'; readonly members: readonly string[] })
  | (AnySettlementInput &
      OptionalMembers & { readonly rule: 'fixed-key'; readonly key: Readonly<Record<string, QuantityInput>> })
  | (AnySettlementInput &
      OptionalMembers & {
        readonly rule: 'moving-average'
        readonly years: number
        readonly use: Readonly<Record<string, MoneyInput>>
      })
  | (AnySettlementInput &
      OptionalMembers & {
        readonly rule: 'hybrid'
        readonly key: Readonly<Record<string, QuantityInput>>
        readonly fixedShare: QuantityInput
      })
