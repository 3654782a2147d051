import type { Decimal } from '../../money/index.js'
import type { UncertaintyFields } from './uncertainty-fields.js'

/** The fields of an uncertain number as stated, read into decimals. */
export interface StatedUncertainty extends UncertaintyFields<Decimal> {
  readonly value?: Decimal
}

/** The fields that say how a number varies. */
export const shapeFields = ['low', 'mode', 'mean', 'high', 'sd', 'interval', 'alpha', 'beta', 'outcomes'] as const

export type ShapeField = (typeof shapeFields)[number]
