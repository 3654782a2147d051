import { type NumberKind, numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of what is cashed count; their words and chapters stand in words.ts. A stated number has its kind for its unit. */
export const cashingFigures = {
  'cashable-share': numberKinds.share,
  'cashable-lag': numberKinds.months,
  'capacity-cost': numberKinds['unit-cost'],
  'saving.joint-prudent': 'eur',
  'capacity-units': 'number',
  'saving.freed': 'eur',
  'saving.beyond-horizon': 'eur',
} as const satisfies Record<string, Unit | NumberKind>
