import { type NumberKind, numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of discounting count; their words and chapters stand in words.ts. A stated number has its kind for its unit. */
export const discountingFigures = {
  'discount-rate': numberKinds.rate,
  'discount-factor': 'factor',
  'annuity-factor': 'years',
  inflation: numberKinds.rate,
  'inflation-factor': 'factor',
} as const satisfies Record<string, Unit | NumberKind>
