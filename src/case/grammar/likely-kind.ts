import * as z from 'zod'

import { likelyChoice } from '../spelling/likely-choice.js'
import { boundsOfNumber } from './bounds-of-number.js'

type AnySchema = z.core.$ZodType
type Shape = Readonly<Record<string, AnySchema>>

/** The kind as which an object is read. */
export interface LikelyKind {
  readonly schema: AnySchema
  /** The kind that a misspelled one stands for; absent where the written kind is known, and where none is near. */
  readonly instead?: string
}

/**
 * The likely kind of an object: the one it names, or else the one whose name is near. Where it names none, the fields
 * that all kinds share are judged, fields of one kind pass, and fields of no kind are refused.
 */
export const likelyKind = (union: z.ZodDiscriminatedUnion, written: object): LikelyKind => {
  const key = union.def.discriminator
  const kind = (written as Readonly<Record<string, unknown>>)[key]
  const names = kindsOf(union)
  const name = typeof kind === 'string' ? kind : ''
  const instead = names.includes(name) ? undefined : likelyChoice(name, names)
  const option = union.options[names.indexOf(instead ?? name)]
  if (option === undefined) return { schema: sharedBy(union) }
  return instead === undefined ? { schema: option } : { schema: option, instead }
}

/** The words that choose between the kinds of a union, in its order. */
export const kindsOf = (union: z.ZodDiscriminatedUnion): readonly string[] =>
  union.options.map((option) =>
    String([...(shapeOf(option)[union.def.discriminator] as z.ZodLiteral<string>).values][0]),
  )

/** The same, ordered by how many fields of an object they know. */
export const kindsByFit = (union: z.ZodDiscriminatedUnion, written: unknown): readonly string[] => {
  const keys = Object.keys(Object(written) as object)
  const known = (option: AnySchema): number => keys.filter((key) => Object.hasOwn(shapeOf(option), key)).length
  const fit = new Map(kindsOf(union).map((kind, at) => [kind, known(union.options[at] as AnySchema)]))
  return [...fit.keys()].sort((one, other) => Number(fit.get(other)) - Number(fit.get(one)))
}

const shapeOf = (option: AnySchema): Shape => (option as z.ZodObject).shape

// What one kind knows is neither judged nor read: the object may be of another kind.
const passed = z
  .unknown()
  .transform(() => undefined)
  .optional()

// A number that counts something else in another kind (euros, euros for each household) has the same limits there.
const isAlike = (one: AnySchema | undefined, other: AnySchema): boolean => {
  if (one === undefined || one === other) return one === other
  const bounds = boundsOfNumber(other)
  return bounds !== undefined && JSON.stringify(boundsOfNumber(one)) === JSON.stringify(bounds)
}

const known = new WeakMap<AnySchema, AnySchema>()

const sharedBy = (union: z.ZodDiscriminatedUnion): AnySchema => {
  const made = known.get(union)
  if (made !== undefined) return made
  const shapes = union.options.map(shapeOf)
  const shared: Record<string, AnySchema> = {}
  for (const shape of shapes) {
    for (const [key, schema] of Object.entries(shape))
      shared[key] = shapes.every((each) => isAlike(each[key], schema)) ? schema : passed
  }
  const schema = z.strictObject(shared)
  known.set(union, schema)
  return schema
}
