import type { EffectProfile, OutsideShare } from './effect.js'
import type { EvidenceGrade } from '../choices/evidence-grade.js'
import type { Money, Quantity } from '../numbers/quantity.js'

/** Welfare without cash: quality of life, taking part in work, safety felt. Counts for society, moves no budget. */
export interface SocietalEffect {
  readonly id: string
  readonly name: string
  /** The party that is better (or worse) off. */
  readonly beneficiary: string
  /** Units gained for each household-year in effect; negative is a loss. */
  readonly volume: Quantity
  readonly unit: string
  /** Value of a unit in euros. */
  readonly price: Money
  readonly deadweight?: Quantity
  readonly displacement?: Quantity
  readonly outside: readonly OutsideShare[]
  readonly evidence: EvidenceGrade
  readonly profile: EffectProfile
  readonly valuationGroup?: string
}
