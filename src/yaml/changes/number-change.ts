import type { Path } from '../../case/index.js'

/** Fields of a number of a case to state anew: `{ value: 0.4, source: 'CBS, 2025' }`. */
export interface NumberChange {
  /** The path of the number in the file: `['costItems', 2, 'price']`. */
  readonly path: Path
  /**
   * The field that holds the number once more than it is written: `cashable: 0.6` becomes
   * `cashable: { share: { value: 0.6, source: ... } }`, and `payers: gemeente` becomes
   * `payers: { gemeente: { value: 1, source: ... } }`, for which `fields` state the value.
   */
  readonly within?: string
  /** A number as a decimal text; a source or assumption as a text; `null` takes the field away. */
  readonly fields: Readonly<Record<string, string | null>>
}
