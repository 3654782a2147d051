import * as z from 'zod'

import type { Bounds } from '../numbers/bounds.js'
import type { Language } from '../problem.js'

/** The lists of a case to whose lines ids refer. */
export type ReferredList = 'parties' | 'targetGroups' | 'costItems' | 'interventions' | 'agreements'

/**
 * Ids of the case at hand, for examples in messages: the one at a position of its list, the first where there is none.
 */
export type IdsHere = (list: ReferredList, position?: number) => string

/**
 * What is said of a field beside its schema: in the published JSON Schema (Dutch) and in messages (both languages). The
 * comment above a field is its description in English: the input types and the documentation of the format are made
 * from it, and no program carries it.
 */
export interface FieldNote {
  /** Name under which the shape is listed once, in the `$defs` of the JSON Schema. */
  readonly id?: string
  /** In Dutch. */
  readonly description?: string
  readonly examples?: readonly unknown[]
  /**
   * What may be written here, for a message to one who wrote something else; with ids of the case where it names some.
   */
  readonly expects?: Readonly<Record<Language, string | ((ids: IdsHere) => string)>>
  /** What is written here: an id, or a month. */
  readonly form?: 'id' | 'month'
  /** The list of the case to whose lines the id refers; absent for the id by which a line is called itself. */
  readonly refersTo?: ReferredList
  /** A default that is filled in after reading, because it depends on other fields. */
  readonly derivedDefault?: string
  /** Between which limits the number lies: only a field that holds a number of the case has these. */
  readonly bounds?: Bounds
  /**
   * Between which limits a number lies that is written as text: what is proposed in the place of another text keeps to
   * them.
   */
  readonly within?: Bounds
  /** Further keywords of JSON Schema. */
  readonly keywords?: Readonly<Record<string, unknown>>
}

/** The notes of all fields. A registry of our own: zod's global one belongs to the host application. */
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
 * A field that may be left out. A stated `undefined` counts as left out: the plain copy that is read holds none, so what
 * is read holds none either. `exactOptional` of zod would try its whole grammar against what is not there.
 */
export const optional = <Inner extends z.ZodType>(inner: Inner): Optional<Inner> =>
  z.optional(inner) as z.ZodType as Optional<Inner>

/** Of the input an optional property that takes `undefined`, of the output one that is absent or has a value. */
type Optional<Inner extends z.ZodType> = z.ZodExactOptional<z.ZodType<z.output<Inner>, z.input<Inner> | undefined>>
