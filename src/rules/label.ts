import type { Label, LabelDimension } from '../sheet/index.js'

/** A label from a concept and what it is about. */
export const label = (concept: string, about: Partial<Record<LabelDimension, string>> = {}): Label => ({
  concept,
  about,
})
