import type { Unit } from '../../sheet/index.js'

/** What the figures of time count; their words and chapters stand in words.ts. */
export const timeFigures = {
  'period-months': 'months',
  'period-years': 'years',
  nothing: 'eur',
  'start-delay': 'months',
  'cost.beyond-horizon': 'eur',
} as const satisfies Record<string, Unit>
