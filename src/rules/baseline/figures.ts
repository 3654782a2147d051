import { numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of the baseline count; their words and chapters stand in words.ts. A stated number counts what its kind counts. */
export const baselineFigures = {
  households: numberKinds.households.unit,
  volume: numberKinds.volume.unit,
  'volume-growth': numberKinds.growth.unit,
  price: numberKinds.price.unit,
  'price-growth': numberKinds.growth.unit,
  'price-by-year': 'eur-per-unit',
  'price-index': numberKinds['index-number'].unit,
  'cost-per-household-year': 'eur-per-household-year',
  'baseline-cost': 'eur',
} as const satisfies Record<string, Unit>
