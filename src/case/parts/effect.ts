import type { EvidenceGrade } from '../choices/evidence-grade.js'
import type { Money, Quantity } from '../numbers/quantity.js'

/** What an intervention changes in one cost item, for each household-year in effect. */
export interface Effect {
  readonly id: string
  readonly costItem: string
  readonly change: Change
  /** Share that would have happened anyway. */
  readonly deadweight?: Quantity
  /** Share that only moves the cost elsewhere. */
  readonly displacement?: Quantity
  /** Shares ascribed to projects that are not in the case. */
  readonly outside: readonly OutsideShare[]
  readonly evidence: EvidenceGrade
  readonly profile: EffectProfile
}

/**
 * The change itself. Positive saves, negative raises use: `reduction` is a fraction of the baseline cost,
 * `volume` a new volume in the place of the baseline's (in the terms of the first budget year, under the same trend),
 * `amount` euros saved for each household-year.
 */
export type Change =
  | { readonly kind: 'reduction'; readonly reduction: Quantity }
  | { readonly kind: 'volume'; readonly volume: Quantity }
  | { readonly kind: 'amount'; readonly amount: Money }

/** When an effect works, on the clock of the household that entered. */
export interface EffectProfile {
  /** Months before the effect begins. */
  readonly delay?: Quantity
  /** Months in which it grows to its full size. */
  readonly rampUp?: Quantity
  /** Months it lasts after the delay; to the horizon where it is not stated. */
  readonly duration?: Quantity
  /** Share of the effect lost each year after it began. */
  readonly dropOff?: Quantity
}

/** A share of an effect that belongs to a project outside the case. */
export interface OutsideShare {
  readonly project: string
  readonly share: Quantity
  readonly reason: string
}
