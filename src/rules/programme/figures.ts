import { type NumberKind, numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of a programme count; their words and chapters stand in words.ts. A stated number has its kind for its unit. */
export const programmeFigures = {
  'budget-amount': numberKinds.sum,
  'budget-planned': numberKinds.sum,
  'budget-within': numberKinds.sum,
  'indicator-baseline': numberKinds['indicator-value'],
  'indicator-target': numberKinds['indicator-value'],
  'indicator-measured': numberKinds['indicator-value'],
  'budget.planned': 'eur',
  'budget.available': 'eur',
  'budget.used': 'eur',
  'budget.left': 'eur',
  'budget.underspend': 'eur',
  'budget.above': 'eur',
  'budget.share': 'share',
  'welfare-per-budget-euro': 'factor',
} as const satisfies Record<string, Unit | NumberKind>
