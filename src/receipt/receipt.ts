import * as z from 'zod'

import type { BusinessCaseInput } from '../case/index.js'
import { recordKinds, type RecordKind } from '../reference/index.js'

/**
 * The format of a receipt; a later one is not read by this version.
 *
 * @example
 * RECEIPT_FORMAT // 'mbc-receipt/1'
 */
export const RECEIPT_FORMAT = 'mbc-receipt/1'

/** A published record that the case uses, as it was. */
export interface UsedRecord {
  readonly kind: RecordKind
  readonly id: string
  /** The record itself, with its numbers, source and licence. */
  readonly record: Readonly<Record<string, unknown>>
  /** SHA-256 of the record as canonical JSON. */
  readonly hash: string
}

/** A file that the case was read from. */
export interface SourceFile {
  /** Its name beside the file of the case, such as `sociaal-recept.yaml`. */
  readonly name: string
  /** SHA-256 of its bytes. */
  readonly sha256: string
}

/** What is needed to repeat and to check a result years later (rekenbewijs). Plain data: texts, whole numbers, lists and objects. */
export interface Receipt {
  readonly format: typeof RECEIPT_FORMAT
  /** The library that calculated. */
  readonly library: { readonly name: string; readonly version: string }
  /** The day on which it was made, as `2026-12-01`, where it was given. */
  readonly made?: string
  /** The case, as `caseInput` states it. */
  readonly case: BusinessCaseInput
  /** SHA-256 of the case as canonical JSON. */
  readonly caseHash: string
  /** The published records that the case uses. */
  readonly referenceData: readonly UsedRecord[]
  /** Every figure by its address: a decimal text, or one for each budget year. */
  readonly figures: Readonly<Record<string, string | readonly string[]>>
  /** SHA-256 of the results as canonical JSON: of all that `resultsJson` gives. */
  readonly resultsHash: string
  /** A simulation of the case, and SHA-256 of its results as canonical JSON. */
  readonly simulation?: { readonly seed: number; readonly draws: number; readonly hash: string }
  /** The files that the case was read from. */
  readonly files?: readonly SourceFile[]
  /** SHA-256 of the receipt as canonical JSON, without `hash` and `signature`. */
  readonly hash: string
  /** The signature over the receipt as canonical JSON, without `signature` itself, and the public key of who signed. */
  readonly signature?: { readonly algorithm: 'Ed25519'; readonly publicKey: string; readonly value: string }
}

/** The most draws that are repeated: more would take a checker an hour. */
export const MOST_DRAWS = 100_000

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const text = z.string().min(1).max(1000)
const figure = z.string().max(2000)

/** The shape of a receipt, by which it is read and its JSON Schema is made. */
export const receiptShape = z.strictObject({
  format: z.literal(RECEIPT_FORMAT),
  library: z.strictObject({ name: text, version: text }),
  made: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  case: z.record(z.string(), z.unknown()),
  caseHash: hash,
  referenceData: z
    .array(z.strictObject({ kind: z.enum(recordKinds), id: text, record: z.record(z.string(), z.unknown()), hash }))
    .max(1000),
  figures: z.record(z.string(), z.union([figure, z.array(figure).max(2000)])),
  resultsHash: hash,
  simulation: z
    .strictObject({
      seed: z.int().min(0),
      draws: z.int().min(1).max(MOST_DRAWS),
      hash,
    })
    .optional(),
  files: z
    .array(z.strictObject({ name: text, sha256: hash }))
    .max(200)
    .optional(),
  hash,
  signature: z
    .strictObject({
      algorithm: z.literal('Ed25519'),
      publicKey: hash,
      value: z.string().regex(/^[0-9a-f]{128}$/),
    })
    .optional(),
})
