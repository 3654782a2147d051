import { type NumberKind, numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of the fund count; their words and chapters stand in words.ts. A stated number has its kind for its unit. */
export const fundFigures = {
  'fund-endowment': numberKinds.sum,
  'fund-share': numberKinds.share,
  'fund-payment': numberKinds.sum,
  'fund.inflow': 'eur',
  'fund.own-inflow': 'eur',
  'fund.outflow': 'eur',
  'fund.balance': 'eur',
  'fund.lowest': 'eur',
  'fund.multiplier': 'factor',
  'fund.price': 'eur-per-household',
  'fund.enrolment': 'eur',
} as const satisfies Record<string, Unit | NumberKind>
