import { canonicalJson } from './canonical.js'
import { textOf } from './crypto/bytes.js'
import { jsonText } from './json-text.js'
import { sha256 } from './crypto/sha256.js'
import type { UsedRecord } from './receipt.js'
import { everyRecord } from './records-used.js'

const FORMAT = 'mbc-reference-data/1'

/**
 * All published records of this version as the text of a file: canonical JSON with the hash of each record and of the whole, for a checker that
 * has not this library.
 *
 * @example
 * JSON.parse(await referenceDataText()).format // 'mbc-reference-data/1'
 */
export const referenceDataText = async (): Promise<string> => {
  const body = { format: FORMAT, records: await everyRecord() }
  return `${canonicalJson({ ...body, hash: await sha256(canonicalJson(body)) })}\n`
}

/** The records of such a file; null where it is none, or is not as it was made. */
export const readReferenceData = async (file: string | Uint8Array): Promise<readonly UsedRecord[] | null> => {
  const text = typeof file === 'string' ? file : textOf(file)
  if (text === undefined || text.length > 50_000_000) return null
  try {
    const { hash, ...body } = JSON.parse(text) as { hash?: unknown; records?: readonly UsedRecord[] }
    const isWhole = jsonText(text).twice.length === 0 && (await sha256(canonicalJson(body))) === hash
    return isWhole && Array.isArray(body.records) ? body.records : null
  } catch {
    return null
  }
}
