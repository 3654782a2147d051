import * as z from 'zod'

import { CASE_SCHEMA_ID, type JsonSchema } from '../case/index.js'
import { receiptShape } from './receipt.js'

/** The name of the schema; a URN, because no host stands behind it. */
const RECEIPT_SCHEMA_ID = 'urn:maatschappelijke-businesscase:receipt:1'

/**
 * The JSON Schema of a receipt, for those who read it with another program.
 *
 * @example
 * receiptJsonSchema()['title'] // 'Receipt of a social business case (rekenbewijs)'
 */
export const receiptJsonSchema = (): JsonSchema => {
  const { $schema, ...schema } = z.toJSONSchema(receiptShape) as JsonSchema & { readonly $schema?: unknown }
  return {
    $schema,
    $id: RECEIPT_SCHEMA_ID,
    title: 'Receipt of a social business case (rekenbewijs)',
    description: `What mbc receipt writes: one line of canonical JSON (RFC 8785). The case in it is of ${CASE_SCHEMA_ID}.`,
    ...schema,
  }
}
