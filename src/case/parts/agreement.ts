import type { Month } from '../../timeline/index.js'
import type { EvidenceGrade } from '../choices/evidence-grade.js'
import type { ItemSelection } from './item-selection.js'
import type { Money, Quantity } from '../numbers/quantity.js'

/** What parties have agreed to pay each other. Moves cash between them and makes none. */
export type Agreement = Contribution | OutcomeContract

interface AnyAgreement {
  readonly id: string
  readonly name: string
  /** First month in which it runs; the first of the timeline where it is not given. */
  readonly from?: Month
  /** Last month in which it runs; the last of the timeline where it is not given. */
  readonly through?: Month
}

/** A payment from one party to another (bijdrage, cofinanciering). */
export interface Contribution extends AnyAgreement {
  readonly kind: 'contribution'
  readonly payer: string
  readonly recipient: string
  readonly terms: ContributionTerms
  /** The most that is paid in all. */
  readonly cap?: Money
}

export type ContributionTerms =
  /** Once, at the start of the period that holds the month. */
  | { readonly kind: 'once'; readonly amount: Money; readonly month: Month }
  /** So much a year, evenly while the agreement runs. */
  | { readonly kind: 'yearly'; readonly amount: Money }
  /** A share of what the payer retains in cash of savings on some cost items, where that is positive. */
  | { readonly kind: 'share-of-savings'; readonly share: Quantity; readonly on: ItemSelection }
  /** A share of what another agreement pays to the payer of this one: money handed on. */
  | { readonly kind: 'share-of-agreement'; readonly share: Quantity; readonly agreement: string }

/**
 * An outcome contract (health or social impact bond): an investor pays up front and is repaid out of proven savings up
 * to a maximum return. When savings stay out the investor bears the loss.
 */
export interface OutcomeContract extends AnyAgreement {
  readonly kind: 'outcome-contract'
  readonly investor: string
  /** Who receives what the investor pays up front. */
  readonly recipient: string
  /** Who repays out of its retained cashable savings. */
  readonly outcomePayer: string
  readonly advances: readonly { readonly month: Month; readonly amount: Money }[]
  /** The share of proven savings that is paid until the contract is fulfilled. */
  readonly share: Quantity
  readonly on: ItemSelection
  /** The weakest evidence that counts as proven. */
  readonly proven: EvidenceGrade
  /** The most that is repaid above the advances, as a share of them: 0.1 repays at most 110 %. */
  readonly maximumReturn: Quantity
}
