import { numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of what is cashed count; their words and chapters stand in words.ts. A stated number counts what its kind counts. */
export const cashingFigures = {
  'cashable-share': numberKinds.share.unit,
  'cashable-lag': numberKinds.months.unit,
  'capacity-cost': numberKinds['unit-cost'].unit,
  'saving.joint-prudent': 'eur',
  'capacity-units': 'number',
  'saving.freed': 'eur',
  'saving.beyond-horizon': 'eur',
} as const satisfies Record<string, Unit>
