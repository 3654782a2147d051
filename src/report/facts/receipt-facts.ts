import type { RecordKind } from '../../receipt/receipt.js'

/** What a report says of how its figures can be repeated and checked (rekenbewijs). */
export interface ReceiptFacts {
  /** The version of the library. */
  readonly version: string
  /** SHA-256 of the case, as `caseInput` states it, as canonical JSON. */
  readonly caseHash: string
  /** SHA-256 of the results as canonical JSON. */
  readonly resultsHash: string
  /** The published records that the case uses, with the SHA-256 of each. */
  readonly referenceData: readonly { readonly kind: RecordKind; readonly id: string; readonly hash: string }[]
  /** The simulation behind the report; `null` where nothing is uncertain, or none was asked for. */
  readonly simulation: { readonly draws: number; readonly seed: number } | null
}
