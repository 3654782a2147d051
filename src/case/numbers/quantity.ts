import type { Uncertainty } from '../../chance/index.js'
import type { Decimal } from '../../money/index.js'
import type { EvidenceGrade } from '../choices/evidence-grade.js'
import type { UncertaintyFields } from './uncertainty-fields.js'

/** Where a number comes from, or the plain statement that it is assumed. */
export interface Provenance {
  /** Title, publisher and date of what the number was read in. */
  readonly source?: string
  /** Why this number was assumed, where no source gives it. */
  readonly assumption?: string
  /** How strong the evidence for the number is. */
  readonly evidence?: EvidenceGrade
}

/** A number the user states: an amount, a share, a count or a rate, with where it comes from. */
export interface Quantity extends Provenance {
  readonly value: Decimal
  /** How the number varies; absent for one that is certain. Calculations take its value, simulations draw it. */
  readonly uncertainty?: Uncertainty
  /**
   * The mean of how it varies as that is stated, so before anything is cut off: the value, where no other is stated.
   * Beside a value, where that mean is a number that cannot occur, the mean of what is left.
   */
  readonly mean?: Decimal
  /**
   * What the value is the mean of, where the file states neither the value nor the mean itself: no source gives that
   * very number.
   */
  readonly meanOf?: UncertaintyFields<Decimal>
}

/** An amount in euros of a stated year. */
export interface Money extends Quantity {
  /** The year in whose euros the amount is stated; the case's own price level where it is not given. */
  readonly priceLevel?: number
  /** The price index that carries the amount to the case's price level; the case's own index where it is not given. */
  readonly index?: string
}
