import { type NumberKind, numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of households in effect count; their words and chapters stand in words.ts. A stated number has its kind for its unit. */
export const enrolmentFigures = {
  cohort: numberKinds['entering-households'],
  entering: 'households',
  'entering.beyond-horizon': 'households',
  'entering.extra': 'households',
  engagement: numberKinds.share,
  completion: numberKinds.share,
  success: numberKinds.share,
  chain: 'share',
  'stop.known': 'share',
  'stop.threshold': numberKinds.share,
  'stop.goes-on': 'factor',
  'stop.entered': 'households',
  delay: numberKinds.months,
  rampUp: numberKinds.months,
  duration: numberKinds.months,
  dropOff: numberKinds.share,
  'effect-share': 'share',
  'household-years': 'household-years',
  'household-years.succeeding': 'household-years',
  'places.taken': 'households',
} as const satisfies Record<string, Unit | NumberKind>
