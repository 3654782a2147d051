import type { Unit } from '../../sheet/index.js'

/** What the figures of the baseline count; their words and chapters stand in words.ts. */
export const baselineFigures = {
  households: 'households',
  volume: 'units-per-household-year',
  'volume-growth': 'share',
  price: 'eur-per-unit',
  'price-growth': 'share',
  'price-by-year': 'eur-per-unit',
  'price-index': 'number',
  'cost-per-household-year': 'eur-per-household-year',
  'baseline-cost': 'eur',
} as const satisfies Record<string, Unit>
