import { type NumberKind, numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of time count; their words and chapters stand in words.ts. A stated number has its kind for its unit. */
export const timeFigures = {
  'period-months': 'months',
  'period-years': 'years',
  nothing: 'eur',
  'start-delay': numberKinds.months,
  'cost.beyond-horizon': 'eur',
} as const satisfies Record<string, Unit | NumberKind>
