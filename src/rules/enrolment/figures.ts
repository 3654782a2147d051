import { numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of households in effect count; their words and chapters stand in words.ts. A stated number counts what its kind counts. */
export const enrolmentFigures = {
  cohort: numberKinds['entering-households'].unit,
  entering: 'households',
  'entering.beyond-horizon': 'households',
  'entering.extra': 'households',
  engagement: numberKinds.share.unit,
  completion: numberKinds.share.unit,
  success: numberKinds.share.unit,
  chain: 'share',
  delay: numberKinds.months.unit,
  rampUp: numberKinds.months.unit,
  duration: numberKinds.months.unit,
  dropOff: numberKinds.share.unit,
  'effect-share': 'share',
  'household-years': 'household-years',
} as const satisfies Record<string, Unit>
