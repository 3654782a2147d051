import * as z from 'zod'

import { kindsByFit, kindsOf, likelyKind } from '../grammar/likely-kind.js'
import {
  isAnyOfSeveral,
  likelyBranch,
  likelySchema,
  noteOf,
  schemaAt,
  unionOfKinds,
  unwrapped,
} from '../grammar/likely-schema.js'
import type { BrokenBound } from '../numbers/decimal-value.js'
import type { UncertaintyFault } from '../numbers/uncertainty-fault.js'
import { caseSchema } from '../parts/business-case.js'
import type { Path } from '../paths/path.js'
import { valueAt } from '../paths/value-at.js'
import type { Finding } from '../problem.js'
import { isEmpty } from '../spelling/is-empty.js'
import { boundFinding } from '../words/bound-words.js'
import { choiceFinding, emptyFinding, missingFinding, typeFinding } from '../words/field-words.js'
import { keyFinding } from '../words/key-words.js'
import { patternFinding } from '../words/pattern-words.js'
import type { Site } from '../words/site.js'
import { sizeFinding } from '../words/size-words.js'
import { uncertaintyFinding } from '../words/uncertainty-words.js'

type AnySchema = z.core.$ZodType
type Issue = z.core.$ZodIssue

const MOST_GUESSES = 1000

/** The place of an issue: its schema and its written value. */
interface Place extends Site {
  /** For how many more unknown fields a likely known one is looked up. */
  readonly guesses: { left: number }
  readonly value: unknown
  /** The union of which the schema is the likely branch: its note names all that can be written here. */
  readonly union?: AnySchema | undefined
}

/** What zod refused of a written case, as findings of the domain: a place, a value, a reason and a remedy. */
export const structureFindings = (
  input: unknown,
  issues: readonly Issue[],
  schema: AnySchema = caseSchema,
): Generator<Finding> =>
  findingsUnder({ input, guesses: { left: MOST_GUESSES }, schema, value: input, path: [] }, issues)

function* findingsUnder(above: Place, issues: readonly Issue[]): Generator<Finding> {
  for (const issue of issues) {
    const place = placeUnder(above, issue.path as Path)
    if (issue.code !== 'invalid_union') yield* findingsAt(place, issue)
    else if (issue.discriminator !== undefined)
      yield* kindFindings(placeUnder(above, (issue.path as Path).slice(0, -1)), place)
    else if (place.value === undefined) yield missingFinding(place)
    else yield* branchFindings(place, issue)
  }
}

const placeUnder = (above: Place, below: Path): Place => ({
  input: above.input,
  guesses: above.guesses,
  ...(below.length === 0 ? { union: above.union } : {}),
  path: [...above.path, ...below],
  schema: above.schema && schemaAt(above.schema, above.value, below),
  value: valueAt(above.value, below),
})

function* findingsAt(place: Place, issue: Issue): Generator<Finding> {
  const { path, value } = place
  const whole = { ...place, schema: place.union ?? place.schema }
  // Of a refused key the value behind it may be empty: that is no fault of the key.
  if (isEmpty(value) && issue.code !== 'invalid_key') {
    yield emptyFinding(whole, value, issue.code === 'invalid_value' ? issue.values : [])
    return
  }
  switch (issue.code) {
    case 'invalid_type':
      yield value === undefined ? missingFinding(whole) : typeFinding(whole, value, issue.expected)
      return
    case 'invalid_value':
      yield value === undefined ? missingFinding(whole) : choiceFinding(whole, value, issue.values)
      return
    case 'unrecognized_keys':
      yield* keyFindings(place, issue.keys)
      return
    case 'invalid_format':
      yield patternFinding(whole, value, issue.message, noteOf(place.schema, 'within'))
      return
    case 'invalid_key':
      for (const inner of issue.issues) yield patternFinding(place, path.at(-1), inner.message)
      return
    case 'too_big':
    case 'too_small':
      yield sizeFinding(whole, value, issue)
      return
    case 'custom':
      if (issue.message === 'bound') yield boundFinding(place, value, issue.params as unknown as BrokenBound)
      if (issue.message === 'uncertainty')
        yield uncertaintyFinding(place, value, issue.params as unknown as UncertaintyFault)
      return
    default:
      yield typeFinding(whole, value, '')
  }
}

// Very many lines may have an unknown field, and only the first are reported: the others need no likely field.
function* keyFindings(place: Place, keys: readonly string[]): Generator<Finding> {
  const known = keysOf(place)
  const absent = place.guesses.left > 0 ? absentOf(place) : []
  for (const key of keys)
    yield keyFinding({ input: place.input, path: [...place.path, key] }, place.guesses.left-- > 0 ? known : [], absent)
}

const keysOf = ({ schema, value }: Place): readonly string[] => {
  const likely = schema && likelySchema(schema, value)
  return likely instanceof z.ZodObject ? Object.keys(likely.shape) : []
}

// Required fields that are missing: an unknown one beside them may stand for one.
const absentOf = (place: Place): readonly string[] => {
  const likely = place.schema && likelySchema(place.schema, place.value)
  const shape = likely instanceof z.ZodObject ? (likely.shape as Readonly<Record<string, AnySchema>>) : {}
  return keysOf(place).filter(
    (key) =>
      valueAt(place.value, [key]) === undefined &&
      !z.safeParse(shape[key] as AnySchema, undefined, { jitless: true }).success,
  )
}

// Only the likely branch of a union, by the kind of value written, gives a message.
function* branchFindings(place: Place, issue: z.core.$ZodIssueInvalidUnion): Generator<Finding> {
  const union = unionUnder(place.schema)
  const branch = union && likelyBranch(union, place.value)
  const likely = union && branch && issue.errors[union.options.indexOf(branch)]
  if (union === undefined || likely === undefined || isAnyOfSeveral(union, place.value)) yield* findingsAt(place, issue)
  else yield* findingsUnder({ ...place, schema: branch, union: place.union ?? place.schema }, likely)
}

// zod stops at an object of an unknown kind; its other faults are reported too, so that the author sees all at once.
function* kindFindings(place: Place, kind: Place): Generator<Finding> {
  const union = unionOfKinds(place.schema)
  if (union === undefined) return
  const kinds = kindsOf(union)
  // For the object as written: its kind is required, and is likely one that knows its other fields.
  const site = { ...kind, schema: z.enum(kinds) }
  const likely = kindsByFit(union, place.value)
  if (kind.value === undefined) yield missingFinding(site, likely)
  else yield isEmpty(kind.value) ? emptyFinding(site, kind.value, likely) : choiceFinding(site, kind.value, kinds)
  const written = place.value as object
  const { schema, instead } = likelyKind(union, written)
  const value = instead === undefined ? written : { ...written, [union.def.discriminator]: instead }
  const read = z.safeParse(schema, value, { jitless: true })
  if (!read.success) yield* findingsUnder({ ...place, schema, value, union: undefined }, read.error.issues)
}

const unionUnder = (schema: AnySchema | undefined): z.ZodUnion | undefined => {
  if (schema === undefined || schema instanceof z.ZodUnion) return schema
  return unionUnder(unwrapped(schema))
}
