import type { Unit } from '../../sheet/index.js'

/** What the figures of settlement in the region count; their words and chapters stand in words.ts. */
export const settlementFigures = {
  settlement: 'eur',
  'settlement-fixed': 'share',
  'settlement-key': 'share',
  'settlement-use': 'eur',
  'settlement-saved': 'eur',
  'settlement-used': 'eur',
  'settlement-beyond-use': 'eur',
  'settlement-window': 'eur',
  'settlement-share': 'share',
} as const satisfies Record<string, Unit>
