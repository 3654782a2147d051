import { numberKinds } from '../../case/index.js'
import type { Unit } from '../../sheet/index.js'

/** What the figures of discounting count; their words and chapters stand in words.ts. A stated number counts what its kind counts. */
export const discountingFigures = {
  'discount-rate': numberKinds.rate.unit,
  'discount-factor': 'factor',
  inflation: numberKinds.rate.unit,
  'inflation-factor': 'factor',
} as const satisfies Record<string, Unit>
