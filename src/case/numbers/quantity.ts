import type { Uncertainty } from '../../chance/index.js'
import type { Decimal } from '../../money/index.js'
import type { Month } from '../../timeline/index.js'
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
   * The mean of the stated distribution, before anything is cut off; the value, where no other mean is stated. Where a
   * value is stated and that mean cannot occur, the mean after the cut.
   */
  readonly mean?: Decimal
  /** The fields in which the file states how the number varies, with the kind of distribution that they give. */
  readonly range?: UncertaintyFields<Decimal>
  /** Where the value is the mean of that range, which the file does not state: no source gives that very number. */
  readonly isDerived?: true
}

/** An amount in euros of a stated year. */
export interface Money extends Quantity {
  /** The year in whose euros the amount is stated; the case's own price level where it is not given. */
  readonly priceLevel?: number
  /** The price index that converts the amount to the case's price level; the case's own index where it is not given. */
  readonly index?: string
  /** The unit cost in the reference data to which the amount refers; its own value may depart from that. */
  readonly reference?: string
}

/** A number that holds from a month on; from the beginning where no month is stated. */
export type Dated<Stated extends Quantity> = Stated & { readonly from?: Month }

/**
 * A number that may change over time, in the order of time; one that holds throughout is a list of one. They cover the
 * timeline: each holds until the next begins.
 */
export type DatedValues<Stated extends Quantity> = readonly Dated<Stated>[]
