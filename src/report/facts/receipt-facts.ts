import type { RecordKind } from '../../reference/index.js'

/** What a receipt can be of. */
export type ReceiptKind = 'case' | 'comparison' | 'casus' | 'evaluation'

/** Something of which the SHA-256 is stated. */
export interface Hashed {
  /** A case or a casus as it is read, or what was calculated from it. */
  readonly of: 'case' | 'results' | 'casus' | 'casus-results' | 'evaluation'
  /** The version of a comparison that it is of. */
  readonly name?: string
  /** SHA-256 of it as canonical JSON. */
  readonly hash: string
}

/** What a report says of how its figures can be repeated and checked (rekenbewijs). */
export interface ReceiptFacts {
  readonly kind: ReceiptKind
  /** The version of the library. */
  readonly version: string
  /** What was read and what was calculated, by their hashes. */
  readonly hashes: readonly Hashed[]
  /** The published records that are used, with the SHA-256 of each. */
  readonly referenceData: readonly { readonly kind: RecordKind; readonly id: string; readonly hash: string }[]
  /** The simulation behind it; `null` where nothing is uncertain, or none was asked for. */
  readonly simulation: { readonly draws: number; readonly seed: number } | null
}
