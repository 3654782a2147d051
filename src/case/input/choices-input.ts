import type { TimelineStep } from '../../timeline/index.js'
import type { AttributionRule, Overlap } from '../parts/settings/attribution-choice.js'
import type { DiscountTiming } from '../parts/settings/discount-choice.js'
import type { EvidenceGrade } from '../choices/evidence-grade.js'
import type { QuantityInput } from './quantity-input.js'

/** Which months a case covers, written `YYYY-MM`, both included. */
export interface TimelineInput {
  readonly from: string
  readonly through: string
  /** Default `year`. */
  readonly step?: TimelineStep | undefined
}

/** In whose euros a case reckons. */
export interface PricesInput {
  readonly level: number
  readonly index?: string
  readonly indices?: readonly OwnPriceIndexInput[] | undefined
  readonly inflation?: QuantityInput
}

export interface OwnPriceIndexInput {
  readonly id: string
  /** Default: the id. */
  readonly name?: string
  readonly source: string
  readonly values: Readonly<Record<string, QuantityInput>>
}

/** At which rates later years count: at most one of `regime`, `rate` and `schedule`. */
export interface DiscountingInput {
  /** Default `nl-2021`. */
  readonly regime?: string
  readonly rate?: QuantityInput
  readonly schedule?: readonly { readonly fromYear: number; readonly rate: QuantityInput }[]
  readonly baseYear?: number
  /** Default `start`. */
  readonly timing?: DiscountTiming | undefined
}

/** Share taken off a saving for the grade of its evidence. */
export type HaircutsInput = Readonly<Partial<Record<EvidenceGrade, QuantityInput>>>

/** How joint savings are reckoned and ascribed. */
export interface AttributionInput {
  /** Default `independent`. */
  readonly overlap?: Overlap | undefined
  /** Default `shapley`. */
  readonly rule?: AttributionRule | undefined
  /** All interventions, under the rule `sequential`. */
  readonly order?: readonly string[] | undefined
}
