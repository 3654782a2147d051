import * as z from 'zod'

import { likelySchema } from '../grammar/likely-schema.js'
import { isDated, lineKey } from './address.js'
import { changedItems } from '../parts/interventions/effect.js'
import { valueAt } from './value-at.js'

/** Stands for the name of a line that lacks it: not a valid name, since an id cannot hold this sign. */
export const NAMELESS = '?'

/** The name of a written line; undefined where lines of its kind have none, and for a line of a list by date without a month. */
export const calledAs = (schema: z.core.$ZodType, line: unknown, list: string): string | undefined => {
  const key = lineKey(list)
  const likely = likelySchema(schema, line)
  if (!(likely instanceof z.ZodObject) || !Object.hasOwn(likely.shape, key)) return undefined
  const written = valueAt(line, [key])
  if (isDated(list) && written === undefined) return undefined
  // An effect without an id is named by its cost item or income item.
  const called = [written, ...changedItems.map((field) => valueAt(line, [field]))].find(
    (each) => typeof each === 'string',
  )
  return typeof called === 'string' ? called : NAMELESS
}
