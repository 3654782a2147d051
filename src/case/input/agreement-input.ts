import type { EvidenceGrade } from '../choices/evidence-grade.js'
import type { MoneyInput, QuantityInput } from './quantity-input.js'
import type { ItemSelectionInput } from './settlement-input.js'

interface AnyAgreementInput {
  readonly id: string
  /** Default: the id. */
  readonly name?: string
  /** Default: the first month of the timeline. */
  readonly from?: string
  /** Default: the last month of the timeline. */
  readonly through?: string
}

/** What parties pay each other. */
export type AgreementInput = ContributionInput | OutcomeContractInput

/** A payment: exactly one of `once`, `yearly`, `shareOfSavings` and `shareOfAgreement`. */
export interface ContributionInput extends AnyAgreementInput {
  readonly kind: 'contribution'
  readonly payer: string
  readonly recipient: string
  readonly once?: { readonly month: string; readonly amount: MoneyInput }
  readonly yearly?: MoneyInput
  /** A share of all savings, or of those on some cost items. */
  readonly shareOfSavings?: QuantityInput | (ItemSelectionInput & { readonly share: QuantityInput })
  readonly shareOfAgreement?: { readonly share: QuantityInput; readonly agreement: string }
  readonly cap?: MoneyInput
}

/** An investor pays up front and is repaid out of proven savings. */
export interface OutcomeContractInput extends AnyAgreementInput, ItemSelectionInput {
  readonly kind: 'outcome-contract'
  readonly investor: string
  readonly recipient: string
  readonly outcomePayer: string
  readonly advances: readonly { readonly month: string; readonly amount: MoneyInput }[]
  /** Default 1. */
  readonly share?: QuantityInput | undefined
  /** Default `demonstrated`. */
  readonly proven?: EvidenceGrade | undefined
  /** Default 0. */
  readonly maximumReturn?: QuantityInput | undefined
}
