import * as z from 'zod'

import type { Bounds } from '../numbers/bounds.js'
import { notes } from './notes.js'

/** The limits of a number; of one that may also be a list by date, those of the number itself. */
export const boundsOfNumber = (schema: z.core.$ZodType | undefined): Bounds | undefined => {
  if (schema === undefined) return undefined
  const own = notes.get(schema)?.bounds
  if (own !== undefined) return own
  if (schema instanceof z.ZodPipe) return boundsOfNumber(schema.def.in)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return boundsOfNumber(schema.def.innerType)
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return boundsOfNumber(schema.def.innerType)
  return schema instanceof z.ZodUnion ? boundsOfNumber(schema.options[0]) : undefined
}
