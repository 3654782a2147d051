import * as z from 'zod'

import { printableText, valueAt, type Path } from '../../case/index.js'
import { importWords, type IndigoRemark } from './import-words.js'
import { projectSchema } from './project-schema.js'

/** The most fields that are listed by name. */
const MOST_LISTED = 200

/** What stands in a project and a case does not read, and what INDIGO calls disputed or private. */
export const unreadFields = (written: unknown, at: Path): readonly IndigoRemark[] => {
  const listed: IndigoRemark[] = []
  let more = 0
  for (const remark of unreadUnder(projectSchema, written, at)) {
    if (listed.length < MOST_LISTED) listed.push(remark)
    else more += 1
  }
  return more > 0 ? [...listed, { path: at, value: more, ...importWords.moreUnread }] : listed
}

function* unreadUnder(schema: z.core.$ZodType, value: unknown, path: Path): Generator<IndigoRemark> {
  if (schema instanceof z.ZodOptional) yield* unreadUnder(schema.def.innerType, value, path)
  if (schema instanceof z.ZodArray && Array.isArray(value))
    for (const [position, each] of value.entries()) yield* unreadUnder(schema.def.element, each, [...path, position])
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    const own: unknown = valueAt(value, [key])
    const place = [...path, key]
    if (Object.hasOwn(schema.shape, key))
      yield* unreadUnder(
        (schema.shape as Readonly<Record<string, z.core.$ZodType>>)[key] as z.core.$ZodType,
        own,
        place,
      )
    else if (key !== 'status') yield { path: place, ...shown(own), ...importWords.unread }
    else if (own !== 'PUBLIC') yield { path: place, ...shown(own), ...importWords.notPublic }
  }
}

/** The value of a field, or of its cell; of a part with fields of its own, none. */
const shown = (own: unknown): Pick<IndigoRemark, 'value'> => {
  const value: unknown = valueAt(own, ['value']) ?? own
  if (typeof value === 'string') return { value: printableText(value) }
  return typeof value === 'number' || typeof value === 'boolean' ? { value } : {}
}
