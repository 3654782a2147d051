import * as z from 'zod'

import { caseSchema } from '../parts/business-case.js'
import type { Path } from '../paths/path.js'
import { valueAt } from '../paths/value-at.js'
import { likelySchema, noteOf, schemaAt, unwrapped } from './likely-schema.js'

type AnySchema = z.core.$ZodType

/**
 * What a field takes in which a text was written: free text, a number, or something else (an id, a month, a choice).
 */
export type FieldKind = 'text' | 'number' | 'other'

/** What the field at a path of a written case takes. */
export const kindOfField = (input: unknown, path: Path): FieldKind => kindOfSchema(schemaAt(caseSchema, input, path))

/** The known fields of the object that holds the end of a path. */
export const fieldsBeside = (input: unknown, path: Path): readonly string[] => {
  const holder = valueAndSchema(input, path.slice(0, -1))
  return holder instanceof z.ZodObject ? Object.keys(holder.shape) : []
}

const valueAndSchema = (input: unknown, path: Path): AnySchema | undefined => {
  const schema = schemaAt(caseSchema, input, path)
  return schema && likelySchema(schema, valueAt(input, path))
}

const kindOfSchema = (schema: AnySchema | undefined): FieldKind => {
  const likely = schema && likelySchema(schema, '')
  if (!(likely instanceof z.ZodString)) return 'other'
  if (noteOf(likely, 'within') !== undefined) return 'number'
  return likely.def.checks?.some((check) => check._zod.def.check === 'string_format') === true ? 'other' : 'text'
}

/** The names of all fields of a case that take free text. */
export const textFields = (): ReadonlySet<string> => (known ??= new Set(namesUnder(caseSchema, new Set())))
let known: ReadonlySet<string> | undefined

function* namesUnder(schema: AnySchema, seen: Set<AnySchema>): Generator<string> {
  if (seen.has(schema)) return
  seen.add(schema)
  if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries<AnySchema>(schema.shape)) {
      if (kindOfSchema(field) === 'text') yield key
      yield* namesUnder(field, seen)
    }
  } else if (schema instanceof z.ZodArray) yield* namesUnder(schema.def.element, seen)
  else if (schema instanceof z.ZodRecord) yield* namesUnder(schema.def.valueType, seen)
  else if (schema instanceof z.ZodUnion) for (const option of schema.options) yield* namesUnder(option, seen)
  else {
    const inner = unwrapped(schema)
    if (inner !== undefined) yield* namesUnder(inner, seen)
  }
}
