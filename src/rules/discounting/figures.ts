import type { Unit } from '../../sheet/index.js'

/** What the figures of discounting count; their words and chapters stand in words.ts. */
export const discountingFigures = {
  'discount-rate': 'share',
  'discount-factor': 'factor',
  inflation: 'share',
  'inflation-factor': 'factor',
} as const satisfies Record<string, Unit>
