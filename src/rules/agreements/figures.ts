import type { Unit } from '../../sheet/index.js'

/** What the figures of agreements count; their words and chapters stand in words.ts. */
export const agreementsFigures = {
  'agreement.paid': 'eur',
  'agreement.received': 'eur',
  'move.settlement': 'eur',
  'move.agreement': 'eur',
  'move.fund': 'eur',
  moved: 'eur',
  'agreement-amount': 'eur',
  'agreement-share': 'share',
  'agreement-cap': 'eur',
  'agreement-advance': 'eur',
  'maximum-return': 'share',
} as const satisfies Record<string, Unit>
