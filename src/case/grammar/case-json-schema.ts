import * as z from 'zod'

import { caseSchema } from '../parts/business-case.js'
import { notes } from './notes.js'

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The name of the schema; a URN, because no host stands behind it.
 *
 * @example
 * CASE_SCHEMA_ID // 'urn:maatschappelijke-businesscase:case:1'
 */
export const CASE_SCHEMA_ID = 'urn:maatschappelijke-businesscase:case:1'

// Notes that are not keywords of JSON Schema: only the documentation and the input types read them.
const DOCUMENTATION_ONLY = ['derivedDefault'] as const

/**
 * The JSON Schema (draft 2020-12) of a case as it is written: what an editor completes and checks, with descriptions in
 * Dutch. It is made from the same schemas that read a case; rules between fields are only checked by
 * `parseBusinessCase`.
 *
 * @example
 * caseJsonSchema()['$id'] // 'urn:maatschappelijke-businesscase:case:1'
 */
export const caseJsonSchema = (): JsonSchema => jsonSchemaOf(caseSchema, CASE_SCHEMA)

/** The same schema with the notes that only the documentation and the input types read. */
export const documentedSchema = (): JsonSchema => jsonSchemaOf(caseSchema, CASE_SCHEMA, DOCUMENTATION_ONLY)

const CASE_SCHEMA = { $id: CASE_SCHEMA_ID, title: 'Maatschappelijke businesscase' } as const

/** The JSON Schema of what one of our files may state, with its notes, apart from those that are only for documentation. */
export const jsonSchemaOf = (
  schema: z.ZodType,
  { $id, title }: { readonly $id: string; readonly title: string },
  kept: readonly string[] = [],
): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    metadata: notes,
    override: ({ zodSchema, jsonSchema: made }) => {
      const written = made as Record<string, unknown>
      const { keywords, examples, description } = notes.get(zodSchema) ?? {}
      if (description !== undefined) written['description'] = description
      for (const word of ['keywords', 'expects', 'unit', 'bounds', 'within', 'form', 'refersTo', ...DOCUMENTATION_ONLY])
        if (!kept.includes(word)) Reflect.deleteProperty(written, word)
      // zod leaves out examples and defaults of a schema that transforms its input; ours are of the input.
      if (examples !== undefined) written['examples'] = examples
      if (zodSchema instanceof z.ZodDefault || zodSchema instanceof z.ZodPrefault)
        written['default'] = zodSchema.def.defaultValue
      Object.assign(written, keywords)
    },
  })
  return { $schema, $id, title, ...rest }
}
