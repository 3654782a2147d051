import { numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of agreements count; their words and chapters stand in words.ts. A stated number counts what its kind counts. */
export const agreementsFigures = {
  'agreement.paid': 'eur',
  'agreement.received': 'eur',
  'move.settlement': 'eur',
  'move.agreement': 'eur',
  'move.fund': 'eur',
  moved: 'eur',
  'exchanged.received': 'eur',
  'exchanged.paid': 'eur',
  'agreement-amount': numberKinds.sum.unit,
  'agreement-share': numberKinds.share.unit,
  'agreement-cap': numberKinds.sum.unit,
  'agreement-advance': numberKinds.sum.unit,
  'maximum-return': numberKinds['maximum-return'].unit,
} as const satisfies Record<string, Unit>
