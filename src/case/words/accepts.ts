import * as z from 'zod'

import type { Site } from './site.js'

/** Whether a field takes a value, whatever the other fields hold. */
export const accepts = ({ schema }: Pick<Site, 'schema'>, value: unknown): boolean =>
  schema !== undefined && z.safeParse(schema, value, { jitless: true }).success
