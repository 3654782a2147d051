import type * as z from 'zod'

import { schemaAt } from '../grammar/likely-schema.js'
import { caseSchema } from '../parts/business-case.js'
import type { Path } from '../paths/path.js'
import type { Fix } from '../problem.js'

/** A place in a case: its schema and its path, and the case around it. */
export interface Site {
  readonly input: unknown
  readonly path: Path
  /** Undefined outside the grammar. */
  readonly schema: z.core.$ZodType | undefined
}

export const siteAt = (input: unknown, path: Path): Site => ({ input, path, schema: schemaAt(caseSchema, input, path) })

/** The fix that writes another value at a place; undefined without a value. */
export const writing = ({ path }: Pick<Site, 'path'>, value: unknown): Fix | undefined =>
  value === undefined ? undefined : { kind: 'write', path, value }
