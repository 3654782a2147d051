import { type NumberKind, numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of who pays count; their words and chapters stand in words.ts. A stated number has its kind for its unit. */
export const payersFigures = {
  'payer-share': numberKinds.share,
  'transfer-lost': 'eur',
  'cost-amount.once': numberKinds.sum,
  'cost-amount.yearly': numberKinds.sum,
  'cost-amount.per-household': numberKinds['price-per-household'],
  contingency: numberKinds.surcharge,
  'vat-rate': numberKinds.share,
  'vat-recoverable': numberKinds.share,
  'cost-count.once': 'number',
  'cost-count.yearly': 'number',
  'cost-count.per-household': 'households',
  cost: 'eur',
  'cost.contingency': 'eur',
  'cost.vat': 'eur',
  'cost.recovered-vat': 'eur',
} as const satisfies Record<string, Unit | NumberKind>
