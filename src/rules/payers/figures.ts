import type { Unit } from '../../sheet/index.js'

/** What the figures of who pays count; their words and chapters stand in words.ts. */
export const payersFigures = {
  'payer-share': 'share',
  'transfer-lost': 'eur',
  'cost-amount.once': 'eur',
  'cost-amount.yearly': 'eur',
  'cost-amount.per-household': 'eur-per-household',
  'cost-count.once': 'number',
  'cost-count.yearly': 'number',
  'cost-count.per-household': 'households',
  cost: 'eur',
} as const satisfies Record<string, Unit>
