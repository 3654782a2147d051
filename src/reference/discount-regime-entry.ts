import type { NextEdition, Reading } from './reading.js'
import type { Bilingual, Source } from './source.js'

/** From a year on, the rate at which a year is discounted to the one before it. */
export interface DiscountStep {
  /**
   * Years after the base year: the rate holds for the step from year n - 1 to year n, for every n >= fromYear, until
   * the next step.
   */
  readonly fromYear: number
  /** Real, per year, a fraction as decimal text: '0.0225' is 2.25 %. */
  readonly rate: string
}

/** A published rule for discounting. Rates are real: for flows in the prices of one year. */
export interface DiscountRegime {
  readonly id: string
  readonly name: Bilingual
  /** Ascending by `fromYear`, the first from year 1: a factor is the product of the yearly factors 1/(1 + rate). */
  readonly steps: readonly DiscountStep[]
  /** Date from which new appraisals use it; absent where no source that was read says so. */
  readonly inForceFrom?: string
  /** Not a standard but an exception to the regime with this id; choosing it asks for a reason in the report. */
  readonly variantOf?: string
  readonly source: Source
  readonly licence: string
  readonly read: Reading
  readonly next: NextEdition
  readonly note?: Bilingual
}
