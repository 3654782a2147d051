import { numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of settlement in the region count; their words and chapters stand in words.ts. A stated number counts what its kind counts. */
export const settlementFigures = {
  settlement: 'eur',
  'settlement-fixed': numberKinds.share.unit,
  'settlement-key': numberKinds.share.unit,
  'settlement-use': numberKinds.sum.unit,
  'settlement-saved': 'eur',
  'settlement-used': 'eur',
  'settlement-beyond-use': 'eur',
  'settlement-window': 'eur',
  'settlement-share': 'share',
} as const satisfies Record<string, Unit>
