import { numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of who pays count; their words and chapters stand in words.ts. A stated number counts what its kind counts. */
export const payersFigures = {
  'payer-share': numberKinds.share.unit,
  'transfer-lost': 'eur',
  'cost-amount.once': numberKinds.sum.unit,
  'cost-amount.yearly': numberKinds.sum.unit,
  'cost-amount.per-household': numberKinds['price-per-household'].unit,
  contingency: numberKinds.surcharge.unit,
  'vat-rate': numberKinds.share.unit,
  'vat-recoverable': numberKinds.share.unit,
  'cost-count.once': 'number',
  'cost-count.yearly': 'number',
  'cost-count.per-household': 'households',
  cost: 'eur',
  'cost.contingency': 'eur',
  'cost.vat': 'eur',
  'cost.recovered-vat': 'eur',
} as const satisfies Record<string, Unit>
