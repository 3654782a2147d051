import type { Unit } from '../../sheet/index.js'

/** What the figures of the fund count; their words and chapters stand in words.ts. */
export const fundFigures = {
  'fund-endowment': 'eur',
  'fund-share': 'share',
  'fund-payment': 'eur',
  'fund.inflow': 'eur',
  'fund.own-inflow': 'eur',
  'fund.outflow': 'eur',
  'fund.balance': 'eur',
  'fund.lowest': 'eur',
  'fund.multiplier': 'factor',
  'fund.price': 'eur-per-household',
  'fund.enrolment': 'eur',
} as const satisfies Record<string, Unit>
