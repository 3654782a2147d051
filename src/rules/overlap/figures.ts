import type { Unit } from '../../sheet/index.js'

/** What the figures of overlap count; their words and chapters stand in words.ts. */
export const overlapFigures = {
  'saving-fraction': 'share',
  'overlap-lost': 'eur',
} as const satisfies Record<string, Unit>
