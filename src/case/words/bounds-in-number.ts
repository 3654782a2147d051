import * as z from 'zod'

import { boundsOfNumber } from '../grammar/bounds-of-number.js'
import { schemaAt } from '../grammar/likely-schema.js'
import type { Bounds } from '../numbers/bounds.js'
import { shapeBounds } from '../numbers/shape-bounds.js'
import { caseSchema } from '../parts/business-case.js'
import type { Path } from '../paths/path.js'
import { valueAt } from '../paths/value-at.js'
import type { Fix } from '../problem.js'
import type { Site } from './site.js'

type Place = Pick<Site, 'input' | 'path'>

/** The limits of a field of an uncertain number; undefined for any other field. */
export const boundsInNumber = (place: Place): Bounds | undefined => {
  const number = numberAround(place)
  if (number === undefined) return undefined
  const field = number.field.filter((step) => typeof step === 'string').join('.')
  return (shapeBounds(number.bounds) as Readonly<Partial<Record<string, Bounds>>>)[field]
}

/** A fix, unless it is for a field of an uncertain number and does not fit the fields beside it. */
export const fittingNumber = (place: Place, fix: Fix | undefined): Fix | undefined => {
  const number = fix?.kind === 'write' ? numberAround(place) : undefined
  if (fix?.kind !== 'write' || number === undefined) return fix
  const [field, ...within] = number.field
  const written = valueAt(place.input, number.path)
  if (within.length > 0 || field === undefined || typeof written !== 'object') return fix
  const read = z.safeParse(number.schema, { ...written, [field]: fix.value }, { jitless: true })
  return (read.error?.issues ?? []).some((issue) => refuses(issue, field)) ? undefined : fix
}

const refuses = (issue: z.core.$ZodIssue, field: string | number): boolean =>
  issue.code === 'invalid_union'
    ? issue.errors.some((branch) => branch.some((inner) => refuses(inner, field)))
    : issue.path[0] === field

interface NumberAround {
  readonly schema: z.core.$ZodType
  readonly bounds: Bounds
  readonly path: Path
  readonly field: Path
}

const numberAround = ({ input, path }: Place): NumberAround | undefined => {
  for (let depth = 1; depth <= 3 && depth <= path.length; depth += 1) {
    const above = path.slice(0, -depth)
    const schema = schemaAt(caseSchema, input, above)
    const bounds = boundsOfNumber(schema)
    if (schema !== undefined && bounds !== undefined) return { schema, bounds, path: above, field: path.slice(-depth) }
  }
  return undefined
}
