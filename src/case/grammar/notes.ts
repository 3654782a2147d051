import * as z from 'zod'

import type { Unit } from '../../sheet/index.js'
import type { Bounds } from '../numbers/bounds.js'
import type { Language } from '../problem.js'

/** The lists of a case whose lines have ids to refer to. */
export type ReferredList =
  | 'parties'
  | 'populations'
  | 'targetGroups'
  | 'costItems'
  | 'incomeItems'
  | 'lines'
  | 'projects'
  | 'interventions'
  | 'agreements'

/** Ids of this case, for examples in messages: the id at a position of its list, or the first where there is none. */
export type IdsHere = (list: ReferredList, position?: number) => string

/**
 * What a field states beside its schema: for the published JSON Schema (Dutch) and for messages (both languages). The
 * comment above a field is its description in English: the input types and the documentation of the format are made
 * from it, and it is not in the built code.
 */
export interface FieldNote {
  /** Name under which the shape is listed once, in the `$defs` of the JSON Schema. */
  readonly id?: string
  /** In Dutch. */
  readonly description?: string
  readonly examples?: readonly unknown[]
  /** What may be written here, for the message where something else is written; it may name ids of the case. */
  readonly expects?: Readonly<Record<Language, string | ((ids: IdsHere) => string)>>
  /** What is written here: an id, or a month. */
  readonly form?: 'id' | 'month'
  /** The list of the case to whose lines the id refers; absent for the line's own id. */
  readonly refersTo?: ReferredList
  /** A default that is filled in after reading, because it depends on other fields: a field, or in words. */
  readonly derivedDefault?: string | Readonly<Record<Language, string>>
  /** What the number counts: only on a field that holds a number of the case. */
  readonly unit?: Unit
  /** The limits of the number: only on a field that holds a number of the case. */
  readonly bounds?: Bounds
  /** The limits of a number that is written as text: a proposed fix stays within them. */
  readonly within?: Bounds
  /** Further keywords of JSON Schema. */
  readonly keywords?: Readonly<Record<string, unknown>>
}

/** The notes of all fields. Its own registry: the global one of zod belongs to the host application. */
export const notes = z.registry<FieldNote>()

/** The same schema with a note of its own; the original keeps the note it has. */
export const noted = <Schema extends z.ZodType>(schema: Schema, note: FieldNote): Schema => {
  const copy = schema.clone(schema.def, { parent: true })
  notes.add(copy, note)
  return copy
}

/** A field: its schema, what it means in Dutch, and an example. */
export const field = <Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  example: unknown,
  more: FieldNote = {},
): Schema => noted(schema, { description, examples: [example], ...more })

/**
 * A field that may be left out. A stated `undefined` counts as left out: the plain copy that is read holds none, so the
 * result holds none either. `exactOptional` of zod would try the whole schema on an absent value.
 */
export const optional = <Inner extends z.ZodType>(inner: Inner): Optional<Inner> =>
  z.optional(inner) as z.ZodType as Optional<Inner>

/** In the input an optional property that takes `undefined`; in the output one that is absent or has a value. */
type Optional<Inner extends z.ZodType> = z.ZodExactOptional<z.ZodType<z.output<Inner>, z.input<Inner> | undefined>>
