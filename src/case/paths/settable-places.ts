import * as z from 'zod'

import { boundsOfNumber } from '../grammar/bounds-of-number.js'
import { likelyBranch, likelySchema, noteOf, unwrapped } from '../grammar/likely-schema.js'
import { caseSchema } from '../parts/business-case.js'
import { addressText, fieldSteps, lineSteps } from './address.js'
import { calledAs } from './called-as.js'
import { hasShare } from './has-share.js'
import type { Path } from './path.js'
import { valueAt } from './value-at.js'

type AnySchema = z.core.$ZodType

/** A part of a written case that another version of it may state anew. */
export interface SettablePlace {
  /** Its path in the written case; where nothing is written, where it would stand. */
  readonly path: Path
  /** What it holds, as far as its schema says. */
  readonly form: 'number' | 'month' | 'other'
  /** Whether a number there is always written with its fields, as the baseline of an indicator is. */
  readonly hasFields: boolean
}

/**
 * Every part of a written case by its address: numbers, months, choices, lists and lines, also fields that may be written
 * and are not. Where an address calls a field otherwise than the file does (`discounting.schedule[0].rate`), the name in the
 * file will do too (`discounting.rate`). Ids name lines, so they are no parts; nor are the versions of the case themselves.
 */
export const settablePlaces = (input: unknown): ReadonlyMap<string, SettablePlace> => {
  const found = new Map<string, SettablePlace>()
  const asWritten = new Map<string, SettablePlace>()
  for (const { schema, path, address, asInFile } of partsUnder(wholeOf(input))) {
    const place = { path, form: formOf(schema), hasFields: likelySchema(schema, {}) === likelySchema(schema, 0) }
    for (const [places, steps] of [
      [found, address],
      [asWritten, asInFile],
    ] as const) {
      const text = addressText(steps)
      if (!places.has(text)) places.set(text, place)
    }
  }
  return new Map([...asWritten, ...found])
}

/** A part of a written case with its schema and its address. */
export interface WrittenPart {
  readonly schema: AnySchema
  readonly written: unknown
  /** The list of which it is a line, or the field that holds it. */
  readonly name: string
  readonly path: Path
  readonly address: Path
  /** The address with every field called as in the file. */
  readonly asInFile: Path
}

const notSet: ReadonlySet<string> = new Set(['format', 'referenceData', 'scenarios', 'variants'])

/** A written case as the part that holds all others. */
export const wholeOf = (input: unknown): WrittenPart => ({
  schema: caseSchema,
  written: input,
  name: '',
  path: [],
  address: [],
  asInFile: [],
})

/**
 * The parts within a part, each before its own parts.
 *
 * @param along a path from the root: only the parts on it
 */
export function* partsUnder(
  { schema, written, name, path, address, asInFile }: WrittenPart,
  along?: Path,
): Generator<WrittenPart> {
  if (isNumber(schema)) return
  const isOn = (step: string | number): boolean => along === undefined || along[path.length] === step
  const likely = branchOf(schema, written)
  if (likely !== undefined && likely !== schema) {
    // A number written for an object with fields is its share.
    const isShare = isNumber(likely) && hasShare(schema)
    const within = (steps: Path): Path => (isShare ? [...steps, 'share'] : steps)
    const inner = { schema: likely, written, name, path, address: within(address), asInFile: within(asInFile) }
    if (isNumber(likely)) yield inner
    yield* partsUnder(inner, along)
  } else if (schema instanceof z.ZodArray) {
    if (!Array.isArray(written)) return
    for (const [position, line] of (written as readonly unknown[]).entries()) {
      if (!isOn(position)) continue
      const steps = lineSteps(name, calledAs(schema.def.element, line, name), position)
      const inner = { schema: schema.def.element, written: line, name, path: [...path, position] }
      const place = { ...inner, address: [...address, ...steps], asInFile: [...asInFile, ...steps] }
      yield place
      yield* partsUnder(place, along)
    }
  } else if (schema instanceof z.ZodRecord) {
    if (typeof written !== 'object' || written === null) return
    for (const key of Object.keys(written).filter(isOn)) {
      const inner = { schema: schema.def.valueType, written: valueAt(written, [key]), name: key, path: [...path, key] }
      const place = { ...inner, address: [...address, key], asInFile: [...asInFile, key] }
      yield place
      yield* partsUnder(place, along)
    }
  } else if (schema instanceof z.ZodObject)
    for (const [field, within] of Object.entries<AnySchema>(schema.shape)) {
      if (field === 'id' || !isOn(field) || (path.length === 0 && notSet.has(field))) continue
      const inner = { schema: within, written: valueAt(written, [field]), name: field, path: [...path, field] }
      const place = {
        ...inner,
        address: [...address, ...fieldSteps(name, field)],
        asInFile: [...asInFile, field],
      }
      yield place
      yield* partsUnder(place, along)
    }
}

/** The likely schema of what is written; of what is not, the schema under its wrappers, unless it is one of several. */
const branchOf = (schema: AnySchema, written: unknown): AnySchema | undefined => {
  if (schema instanceof z.ZodDiscriminatedUnion)
    return typeof written === 'object' && written !== null ? likelySchema(schema, written) : undefined
  if (schema instanceof z.ZodUnion) return written === undefined ? undefined : likelyBranch(schema, written)
  return unwrapped(schema)
}

/** Whether a part is a number, with all that is written of it. */
export const isNumber = (schema: AnySchema): boolean => noteOf(schema, 'bounds') !== undefined

const formOf = (schema: AnySchema): SettablePlace['form'] =>
  boundsOfNumber(schema) === undefined ? (noteOf(schema, 'form') === 'month' ? 'month' : 'other') : 'number'
