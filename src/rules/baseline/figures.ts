import { type NumberKind, numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of the baseline count; their words and chapters stand in words.ts. A stated number has its kind for its unit. */
export const baselineFigures = {
  households: numberKinds.households,
  population: numberKinds.households,
  'segment-share': numberKinds.share,
  'segment-size': 'households',
  'group-growth': numberKinds.growth,
  'population-growth': numberKinds.growth,
  volume: numberKinds.volume,
  'volume-growth': numberKinds.growth,
  price: numberKinds.price,
  'price-growth': numberKinds.growth,
  'price-by-year': 'eur-per-unit',
  'price-index': numberKinds['index-number'],
  'cost-per-household-year': 'eur-per-household-year',
  'baseline-cost': 'eur',
  'segment.households': 'households',
  'segment.cost-per-household': 'eur-per-household-year',
  'segment.cost': 'eur',
  'segment.cost-share': 'share',
} as const satisfies Record<string, Unit | NumberKind>
