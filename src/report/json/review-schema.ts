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

const step = z.union([z.string(), z.int()])
const steps = z.array(step)

const problem = z.strictObject({
  file: z.string().optional().describe('The file in which it is, as the call names it.'),
  line: z.int().optional().describe('The line in that file, from 1.'),
  column: z.int().optional().describe('The column in that line, from 1.'),
  code: described(z.string(), 'What kind of problem it is; stable. The case format lists them.'),
  path: described(steps, 'Keys and positions from the root of the file; empty for the file as a whole.'),
  address: z.string().optional().describe('The address of what stands there; absent where it has none.'),
  subject: z.string().optional().describe('The named lines on the path, in words.'),
  value: z.unknown().optional().describe('What is written, cut short where it is long; absent where nothing is.'),
  values: z.record(z.string(), z.unknown()).optional().describe('What the message names, as data.'),
  message: described(z.string(), 'What is wrong.'),
  reason: z.string().optional().describe('Why that is wrong.'),
  remedy: described(z.string(), 'What to do about it.'),
  fix: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('write'), path: steps, value: z.unknown() }),
      z.strictObject({ kind: z.literal('remove'), path: steps }),
      z.strictObject({ kind: z.literal('rename'), path: steps, to: z.string() }),
    ])
    .optional()
    .describe('The change that carries out the remedy, where there is exactly one.'),
})

/** What `mbc check --json` and `reviewJson` write. */
export const reviewSchema = z.strictObject({
  format: z.literal('mbc-review/1'),
  language: described(z.enum(['nl', 'en']), 'The language in which the problems are worded.'),
  problems: described(
    z.array(problem),
    'Why the case cannot be calculated; empty where it can. A case with problems has no findings.',
  ),
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
        addresses: described(
          z.array(z.string()),
          'All places in the case that it is about, also where the text names five of them; empty for the case as a whole.',
        ),
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
