import * as z from 'zod'

import { nearest } from '../spelling/nearest.js'
import { likelyKind } from './likely-kind.js'
import { notes, type FieldNote } from './notes.js'

type AnySchema = z.core.$ZodType

/** A schema without its wrappers (optional, default, union): an object, a list, a table, or a single value. */
export const likelySchema = (schema: AnySchema, value: unknown): AnySchema => {
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return typeof value === 'object' && value !== null ? likelyKind(schema, value).schema : schema
  }
  if (schema instanceof z.ZodUnion) {
    const branch = likelyBranch(schema, value)
    return branch === undefined ? schema : likelySchema(branch, value)
  }
  const inner = unwrapped(schema)
  return inner === undefined ? schema : likelySchema(inner, value)
}

/**
 * The likely branch of a union for a value: by its kind of value, and among objects by how many of the written
 * fields are known. Undefined where no branch takes that kind.
 */
export const likelyBranch = (union: z.ZodUnion, value: unknown): AnySchema | undefined => {
  const takers = union.options.filter((option) => takesKindOf(option, value))
  const known = takers.map((option) => fieldsKnown(option, value))
  return takers[known.indexOf(Math.max(...known))]
}

/**
 * Whether an object could be any of several branches of a union: none of its fields is known to one of them, or near.
 */
export const isAnyOfSeveral = (union: z.ZodUnion, value: unknown): boolean => {
  const takers = union.options.filter(
    (option) => takesKindOf(option, value) && likelySchema(option, value) instanceof z.ZodObject,
  )
  return takers.length > 1 && takers.every((option) => fieldsKnown(option, value) === 0)
}

// No branch has so many fields: an object with more is no misspelled one. Comparing every field of it with every known
// one, for each problem that is reported in it, would take seconds.
const MOST_MISSPELLED = 60

// A misspelled field counts, but less than one that is known.
const fieldsKnown = (schema: AnySchema, value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  const likely = likelySchema(schema, value)
  if (!(likely instanceof z.ZodObject)) return 0
  const known = Object.keys(likely.shape)
  const sure = known.filter((key) => Object.hasOwn(value, key)).length
  const written = Object.keys(value)
  if (written.length > MOST_MISSPELLED) return sure
  return sure + written.filter((key) => !known.includes(key) && nearest(key, known) !== undefined).length / 2
}

/** The schema under one wrapper; undefined where there is none. */
export const unwrapped = (schema: AnySchema): AnySchema | undefined => {
  if (schema instanceof z.ZodPipe) return schema.def.in
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) return schema.def.innerType
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return schema.def.innerType
  return undefined
}

/** The union of kinds under the wrappers of a schema. */
export const unionOfKinds = (schema: AnySchema | undefined): z.ZodDiscriminatedUnion | undefined =>
  schema === undefined || schema instanceof z.ZodDiscriminatedUnion ? schema : unionOfKinds(unwrapped(schema))

const takesKindOf = (schema: AnySchema, value: unknown): boolean => {
  const inner = unwrapped(schema)
  if (inner !== undefined) return takesKindOf(inner, value)
  if (schema instanceof z.ZodUnion) return schema.options.some((option) => takesKindOf(option, value))
  if (schema instanceof z.ZodArray) return Array.isArray(value)
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  }
  if (schema instanceof z.ZodNumber) return typeof value === 'number'
  return typeof value === 'string'
}

/** The schema at a path of a written case, with its wrappers; undefined outside the grammar. */
export const schemaAt = (root: AnySchema, input: unknown, path: readonly PropertyKey[]): AnySchema | undefined => {
  let schema: AnySchema | undefined = root
  let value = input
  for (const step of path) {
    if (schema === undefined) return undefined
    schema = childOf(likelySchema(schema, value), step)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined
  }
  return schema
}

const childOf = (schema: AnySchema, step: PropertyKey): AnySchema | undefined => {
  if (schema instanceof z.ZodArray) return schema.def.element
  if (schema instanceof z.ZodRecord) return schema.def.valueType
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, step)) return undefined
  return (schema.shape as Readonly<Record<PropertyKey, AnySchema>>)[step]
}

/** An entry of the nearest note: that of the field itself, or else of the schema under it. */
export const noteOf = <Key extends keyof FieldNote>(
  schema: AnySchema | undefined,
  key: Key,
): FieldNote[Key] | undefined => {
  if (schema === undefined) return undefined
  const own = notes.get(schema)?.[key]
  return own ?? noteOf(unwrapped(schema), key)
}
