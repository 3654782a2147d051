import type { Unit } from '../../sheet/index.js'

/** What the figures of what is cashed count; their words and chapters stand in words.ts. */
export const cashingFigures = {
  'cashable-share': 'share',
  'cashable-lag': 'months',
  'capacity-cost': 'eur-per-unit',
  'saving.joint-prudent': 'eur',
  'capacity-units': 'number',
  'saving.beyond-horizon': 'eur',
} as const satisfies Record<string, Unit>
