/** Why a receipt does not hold. */
export type Cause = (typeof causes)[number]

/**
 * - `no-receipt`: the file is no receipt, or one of a later format
 * - `tampering`: the receipt is not as it was made
 * - `signature`: it is not signed, or not by the key that was given
 * - `reference-data`: a published record differs from that of the receipt
 * - `version`: another version of the library gives other figures
 * - `case`: the case that was given is not that of the receipt
 * - `file`: a file has other bytes than it had
 *
 * @example
 * causes // ['no-receipt', 'tampering', 'signature', 'reference-data', 'version', 'case', 'file']
 */
export const causes = ['no-receipt', 'tampering', 'signature', 'reference-data', 'version', 'case', 'file'] as const

/** What differs; with it the words for people are chosen. */
export type DifferenceKind = (typeof differenceKinds)[number]

/**
 * Everything that can differ between a receipt and what is found now.
 *
 * @example
 * differenceKinds // ['too-large', 'too-deep', 'not-text', 'not-json', 'not-an-object', ...]
 */
export const differenceKinds = [
  'too-large',
  'too-deep',
  'not-text',
  'not-json',
  'not-an-object',
  'no-format',
  'other-format',
  'later-format',
  'shape',
  'unknown-field',
  'twice',
  'hash',
  'case-hash',
  'record-hash',
  'results-hash',
  'simulation-hash',
  'signature-invalid',
  'signature-absent',
  'signature-of-another',
  'record-gone',
  'record-missing',
  'record-field',
  'case-refused',
  'case-field',
  'figure',
  'figure-gone',
  'figure-missing',
  'file-bytes',
  'file-missing',
  'reference-file',
] as const

/** One difference, by number where it is one. */
export interface Difference {
  readonly cause: Cause
  readonly kind: DifferenceKind
  /** The address of what differs: a figure, a part of the case, a record, a part of the receipt or a file. */
  readonly address: string
  /** What the receipt says; `null` where it says nothing. */
  readonly inReceipt: string | null
  /** What was found now; `null` where there is nothing. */
  readonly now: string | null
}

/** What `verify` finds: all at once. Plain data. */
export interface Verdict {
  /** Version of this structure. */
  readonly format: 'mbc-verdict/1'
  /** Whether nothing differs. */
  readonly holds: boolean
  /** Whether nothing differs but the bytes of files: a comment or the layout changed, and no content. */
  readonly sameContent: boolean
  /** The causes of what differs, each once. */
  readonly causes: readonly Cause[]
  /** The receipt in short; `null` where there is none to read. */
  readonly receipt: {
    readonly name: string
    readonly made: string | null
    readonly hash: string
    readonly caseHash: string
    readonly resultsHash: string
    /** How many figures it holds. */
    readonly figures: number
  } | null
  /** The version of the library by which it was made, and that of this one. */
  readonly version: { readonly inReceipt: string | null; readonly now: string }
  readonly signature: {
    readonly state: 'valid' | 'absent' | 'invalid' | 'of-another-key' | 'unread'
    /** The key that signed, as 64 hexadecimal digits; `null` where none did. */
    readonly publicKey: string | null
  }
  /** Whether the figures could be calculated again, and the simulation repeated; `null` where the receipt has none. */
  readonly repeated: { readonly figures: boolean; readonly simulation: boolean | null }
  /** At most a thousand. */
  readonly differences: readonly Difference[]
  /** How many more there are. */
  readonly more: number
}
