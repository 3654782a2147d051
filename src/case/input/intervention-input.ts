import type { EvidenceGrade } from '../choices/evidence-grade.js'
import type { Funding } from '../parts/interventions/intervention-cost.js'
import type { MoneyInput, PayersInput, QuantityInput } from './quantity-input.js'

/** What is done for a target group. */
export interface InterventionInput {
  readonly id: string
  /** Default: the id. */
  readonly name?: string
  readonly description?: string
  readonly targetGroup: string
  readonly startDelay?: QuantityInput
  readonly enrolment?: readonly CohortInput[] | undefined
  readonly engagement?: QuantityInput
  readonly completion?: QuantityInput
  readonly success?: QuantityInput
  readonly costs?: readonly InterventionCostInput[] | undefined
  readonly effects?: readonly EffectInput[] | undefined
  readonly societalEffects?: readonly SocietalEffectInput[] | undefined
}

/** Households that enter between two months, both included. */
export interface CohortInput {
  readonly from: string
  readonly through: string
  readonly households: QuantityInput
  readonly per: 'month' | 'year' | 'cohort'
}

interface AnyCostInput {
  readonly id: string
  /** Default: the id. */
  readonly name?: string
  readonly amount: MoneyInput
  readonly payers: PayersInput
  /** Last month in which a structural cost is still paid from incidental money. */
  readonly incidentalThrough?: string
}

interface MostlyIncidental {
  /** Default `incidental`; `structural` where `incidentalThrough` is written. */
  readonly funding?: Funding
}

/** What the intervention costs, in one of three rhythms. */
export type InterventionCostInput =
  | (AnyCostInput & MostlyIncidental & { readonly kind: 'once'; readonly month: string })
  | (AnyCostInput & {
      readonly kind: 'yearly'
      /** Default: the first month of the timeline. */
      readonly from?: string
      /** Default: the last month of the timeline. */
      readonly through?: string
      /** Default `structural`. */
      readonly funding?: Funding | undefined
    })
  | (AnyCostInput & MostlyIncidental & { readonly kind: 'per-household' })

interface AnyEffectInput {
  readonly deadweight?: QuantityInput
  readonly displacement?: QuantityInput
  readonly outside?: readonly OutsideShareInput[] | undefined
  readonly evidence: EvidenceGrade
  readonly profile?: EffectProfileInput | undefined
}

/** What changes in one cost item: exactly one of `reduction`, `volume` and `amount`. */
export interface EffectInput extends AnyEffectInput {
  /** Default: the id of the cost item. */
  readonly id?: string
  readonly costItem: string
  readonly reduction?: QuantityInput
  readonly volume?: QuantityInput
  readonly amount?: MoneyInput
}

/** Welfare without cash. */
export interface SocietalEffectInput extends AnyEffectInput {
  readonly id: string
  /** Default: the id. */
  readonly name?: string
  readonly beneficiary: string
  readonly volume: QuantityInput
  /** Default `per jaar`. */
  readonly unit?: string | undefined
  readonly price: MoneyInput
  readonly valuationGroup?: string
}

export interface OutsideShareInput {
  readonly project: string
  readonly share: QuantityInput
  readonly reason: string
}

/** When an effect works, on the clock of the household that entered; months, and a share a year. */
export interface EffectProfileInput {
  readonly delay?: QuantityInput
  readonly rampUp?: QuantityInput
  readonly duration?: QuantityInput
  readonly dropOff?: QuantityInput
}
