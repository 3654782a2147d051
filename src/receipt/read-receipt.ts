import * as z from 'zod'

import { canonicalJson } from './canonical.js'
import { textOf } from './crypto/bytes.js'
import { jsonText } from './json-text.js'
import { RECEIPT_FORMAT, receiptShape, type Receipt } from './receipt.js'
import type { Cause, Difference, DifferenceKind } from './verdict/verdict.js'

/** A receipt that was read, and what its text shows; no receipt where they are none. */
export interface ReadReceipt {
  readonly receipt: Receipt | undefined
  readonly differences: readonly Difference[]
}

/** Far above any real receipt: a programme of a hundred projects takes some five million characters. */
const limits = { bytes: 50_000_000, depth: 64 } as const

/**
 * Reads bytes, a text or a receipt that is already data. Size and depth are bounded before anything else reads it, and nothing in it is
 * trusted. Layout and the order of fields are no content.
 */
export const readReceipt = (given: unknown): ReadReceipt => {
  if (typeof given !== 'string' && !(given instanceof Uint8Array)) return readData(given)
  if (given.length > limits.bytes) return none('no-receipt', 'too-large', String(limits.bytes), String(given.length))
  // Some editors put a mark of byte order before what they save: it is no content.
  const text = (typeof given === 'string' ? given : textOf(given))?.replace(/^\ufeff/, '')
  if (text === undefined) return none('no-receipt', 'not-text')
  const { deepest, twice } = jsonText(text)
  if (deepest > limits.depth) return none('no-receipt', 'too-deep', String(limits.depth))
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return none('no-receipt', 'not-json')
  }
  const { receipt, differences } = shaped(data)
  if (receipt === undefined) return { receipt, differences }
  return { receipt, differences: [...differences, ...twice.slice(0, MOST).map((field) => at('twice', field))] }
}

/** A receipt that is already data: it is taken as the file that it would be. */
const readData = (given: unknown): ReadReceipt => {
  try {
    return readReceipt(`${canonicalJson(given)}\n`)
  } catch {
    return none('no-receipt', 'not-an-object')
  }
}

const shaped = (data: unknown): ReadReceipt => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return none('no-receipt', 'not-an-object')
  const format: unknown = Object.hasOwn(data, 'format') ? (data as { format: unknown }).format : undefined
  if (typeof format !== 'string') return none('no-receipt', 'no-format', RECEIPT_FORMAT)
  if (format !== RECEIPT_FORMAT) {
    const isLater = /^mbc-receipt\/[1-9]\d{0,5}$/.test(format)
    return none('no-receipt', isLater ? 'later-format' : 'other-format', format.slice(0, 100), RECEIPT_FORMAT)
  }
  const read = z.safeParse(receiptShape, data, { jitless: true })
  // What was checked is read from what was written, so that no field of it is lost.
  if (read.success) return { receipt: data as unknown as Receipt, differences: [] }
  return {
    receipt: undefined,
    differences: read.error.issues
      .flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => at('unknown-field', ...issue.path, key))
          : [at('shape', ...issue.path)],
      )
      .slice(0, MOST),
  }
}

/** The most faults that are named. */
const MOST = 100

/** A fault of a field, by its place. */
const at = (kind: DifferenceKind, ...path: readonly PropertyKey[]): Difference => ({
  ...difference('tampering', kind),
  address: path.map(String).join('.').slice(0, 200),
})

const difference = (
  cause: Cause,
  kind: DifferenceKind,
  inReceipt: string | null = null,
  now: string | null = null,
): Difference => ({ cause, kind, address: '', inReceipt, now })

const none = (...stated: Parameters<typeof difference>): ReadReceipt => ({
  receipt: undefined,
  differences: [difference(...stated)],
})
