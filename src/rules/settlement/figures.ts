import { type NumberKind, numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of settlement in the region count; their words and chapters stand in words.ts. A stated number has its kind for its unit. */
export const settlementFigures = {
  settlement: 'eur',
  'settlement-fixed': numberKinds.share,
  'settlement-key': numberKinds.share,
  'settlement-use': numberKinds.sum,
  'settlement-saved': 'eur',
  'settlement-used': 'eur',
  'settlement-beyond-use': 'eur',
  'settlement-window': 'eur',
  'settlement-share': 'share',
} as const satisfies Record<string, Unit | NumberKind>
