import type { NextEdition, Reading } from './reading.js'
import type { Bilingual, Source } from './source.js'

/**
 * A series of yearly index numbers. An amount in the prices of one year is stated in those of another by
 * multiplying it with value(to) / value(from); the base drops out.
 */
export interface PriceIndex {
  readonly id: string
  readonly name: Bilingual
  /** The year whose value is 100 and what that means, such as '1962=100'. */
  readonly base: string
  /** Decimal text by calendar year; years are consecutive. */
  readonly values: Readonly<Record<number, string>>
  /** Years whose value may still be revised. */
  readonly provisional?: readonly number[]
  readonly source: Source
  /** Years that were read from another source than the rest of the series. */
  readonly laterYears?: readonly { readonly years: readonly number[]; readonly source: Source }[]
  readonly licence: string
  readonly read: Reading
  readonly next: NextEdition
  readonly note?: Bilingual
}
