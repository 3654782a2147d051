import type { Bounds } from '../schema/bounds.js'
import { caseSchema } from '../schema/business-case.js'
import { noteOf, schemaAt } from '../schema/likely-schema.js'
import { shapeBounds } from '../shape-bounds.js'
import type { Site } from './site.js'

/** Between which limits a field of an uncertain number lies; undefined for a field of anything else. */
export const boundsInNumber = ({ input, path }: Pick<Site, 'input' | 'path'>): Bounds | undefined => {
  for (let depth = 1; depth <= 3 && depth <= path.length; depth += 1) {
    const bounds = noteOf(schemaAt(caseSchema, input, path.slice(0, -depth)), 'bounds')
    if (bounds === undefined) continue
    const field = path
      .slice(-depth)
      .filter((step) => typeof step === 'string')
      .join('.')
    return (shapeBounds(bounds) as Readonly<Partial<Record<string, Bounds>>>)[field]
  }
  return undefined
}
