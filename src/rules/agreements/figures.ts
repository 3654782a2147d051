import { type NumberKind, numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of agreements count; their words and chapters stand in words.ts. A stated number has its kind for its unit. */
export const agreementsFigures = {
  'agreement.paid': 'eur',
  'agreement.received': 'eur',
  'move.settlement': 'eur',
  'move.agreement': 'eur',
  'move.fund': 'eur',
  moved: 'eur',
  'exchanged.received': 'eur',
  'exchanged.paid': 'eur',
  'agreement-amount': numberKinds.sum,
  'agreement-share': numberKinds.share,
  'agreement-cap': numberKinds.sum,
  'agreement-advance': numberKinds.sum,
  'maximum-return': numberKinds['maximum-return'],
} as const satisfies Record<string, Unit | NumberKind>
