import * as z from 'zod'

import { likelyKind } from '../grammar/likely-kind.js'
import { likelyBranch } from '../grammar/likely-schema.js'

type AnySchema = z.core.$ZodType

/**
 * The sound part of a refused value: fields and lines that fit their schema are read as always, the others are
 * undefined. So the checks between fields also run on a case with faults, and all problems are reported at once.
 */
export const salvage = (schema: AnySchema, value: unknown): unknown => {
  if (value === undefined && !hasDefault(schema)) return undefined
  // A list is read line by line; one beyond its limit may be very long, and is refused as a whole.
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.length > mostLinesOf(schema) ? undefined : partsOf(schema, value)
  const read = z.safeParse(schema, value, { jitless: true })
  return read.success ? read.data : partsOf(schema, value)
}

/** The same for a value that is known to be refused. */
export const partsOf = (schema: AnySchema, value: unknown): unknown => {
  if (schema instanceof z.ZodPipe) return transformed(schema, value)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return salvage(schema.def.innerType, value)
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return salvage(schema.def.innerType, value)
  if (schema instanceof z.ZodDiscriminatedUnion) return partsOfKind(schema, value)
  if (schema instanceof z.ZodUnion) return likelyPartsOf(likelyBranch(schema, value), value)
  if (schema instanceof z.ZodArray)
    return Array.isArray(value) ? value.map((each) => salvage(schema.def.element, each)) : undefined
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const written = value as Readonly<Record<string, unknown>>
  // The key of a refused entry stays, without a value, so that a sum of the entries shows that one is missing.
  if (schema instanceof z.ZodRecord)
    return mapped(Object.keys(written), (key) => salvage(schema.def.valueType, written[key]))
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, AnySchema>>
    return mapped(Object.keys(shape), (key) => salvage(shape[key] as AnySchema, written[key]))
  }
  return undefined
}

const mostLinesOf = ({ def }: z.ZodArray): number =>
  Math.min(
    ...(def.checks ?? []).map(({ _zod: { def: check } }) =>
      check.check === 'max_length' ? (check as z.core.$ZodCheckMaxLengthDef).maximum : Infinity,
    ),
  )

const hasDefault = (schema: AnySchema): boolean => schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault

const likelyPartsOf = (branch: AnySchema | undefined, value: unknown): unknown =>
  branch === undefined ? undefined : salvage(branch, value)

// A misspelled kind is read as the nearest one: problems of the object then still hold once the kind is corrected.
const partsOfKind = (union: z.ZodDiscriminatedUnion, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { schema, instead } = likelyKind(union, value)
  return salvage(schema, instead === undefined ? value : { ...value, [union.def.discriminator]: instead })
}

const mapped = (keys: readonly string[], read: (key: string) => unknown): Readonly<Record<string, unknown>> => {
  const sound: Record<string, unknown> = {}
  for (const key of keys) sound[key] = read(key)
  return sound
}

// A value whose parts are sound was refused by its own transformation (a number outside its bounds): nothing of it
// is sound.
const transformed = (pipe: z.ZodPipe, value: unknown): unknown => {
  const { in: input, out: output } = pipe.def
  const ofFields = input instanceof z.ZodObject || input instanceof z.ZodDiscriminatedUnion
  if (!ofFields && z.safeParse(input, value, { jitless: true }).success) return undefined
  const parts = salvage(input, value)
  if (parts === undefined || !(output instanceof z.ZodTransform)) return undefined
  const ignored = { value: parts, issues: [], addIssue: () => undefined }
  const read = output.def.transform(parts, ignored)
  if (read !== undefined && read !== z.NEVER) return read
  // An incomplete value (a number without its value, a settlement without its rule) still has parts that must agree
  // with others.
  return typeof parts === 'object' ? { ...parts, value: undefined } : undefined
}
