import type { Unit } from '../../sheet/index.js'

/** What the figures of households in effect count; their words and chapters stand in words.ts. */
export const enrolmentFigures = {
  cohort: 'households',
  entering: 'households',
  'entering.beyond-horizon': 'households',
  'entering.extra': 'households',
  engagement: 'share',
  completion: 'share',
  success: 'share',
  chain: 'share',
  delay: 'months',
  rampUp: 'months',
  duration: 'months',
  dropOff: 'share',
  'effect-share': 'share',
  'household-years': 'household-years',
} as const satisfies Record<string, Unit>
