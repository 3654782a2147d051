import * as z from 'zod'

import type { JsonSchema } from '../../case/index.js'
import { reviewCodes, weights } from '../../review/index.js'
import { described, notes } from './results-schema-parts.js'

/**
 * The name of the schema; a URN, because no host stands behind it.
 *
 * @example
 * REVIEW_SCHEMA_ID // 'urn:maatschappelijke-businesscase:review:1'
 */
export const REVIEW_SCHEMA_ID = 'urn:maatschappelijke-businesscase:review:1'

const inBoth = <Part extends z.ZodType>(part: Part) => z.strictObject({ nl: part, en: part })

const text = z.strictObject({
  message: described(z.string(), 'What was found.'),
  remedy: described(z.string(), 'What the author can do about it.'),
  remark: z.string().optional().describe('The message without a path or a field; absent where the message already is.'),
  question: described(z.string(), 'What a reader of the report can ask.'),
})

/** What `mbc check --json` and `reviewJson` write. */
export const reviewSchema = z.strictObject({
  format: z.literal('mbc-review/1'),
  findings: described(
    z.array(
      z.strictObject({
        code: described(z.enum(reviewCodes), 'What kind of finding it is; stable.'),
        weight: described(
          z.enum(weights),
          'must where the answer is likely wrong or misleads, should for good practice.',
        ),
        guideline: described(
          z.strictObject({ id: z.string(), name: inBoth(z.string()) }),
          'The published text that asks for it, and the place in it.',
        ),
        path: described(z.string(), 'Where it is in the case; empty for the case as a whole.'),
        text: inBoth(text),
      }),
    ),
    'The heaviest first.',
  ),
})

/**
 * The JSON Schema (draft 2020-12) of what `mbc check --json` writes.
 *
 * @example
 * reviewJsonSchema()['$id'] // 'urn:maatschappelijke-businesscase:review:1'
 */
export const reviewJsonSchema = (): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(reviewSchema, { target: 'draft-2020-12', metadata: notes })
  return { $schema, $id: REVIEW_SCHEMA_ID, title: 'Review van een businesscase', ...rest }
}
