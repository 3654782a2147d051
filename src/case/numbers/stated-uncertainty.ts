import type { Decimal } from '../../money/index.js'
import type { UncertaintyFields } from './uncertainty-fields.js'

/** What a user states of an uncertain number, read into decimals. */
export interface StatedUncertainty extends UncertaintyFields<Decimal> {
  readonly value?: Decimal
}

/** The fields that say how a number varies. */
export const shapeFields = ['low', 'mode', 'mean', 'high', 'sd', 'interval', 'alpha', 'beta', 'outcomes'] as const

export type ShapeField = (typeof shapeFields)[number]
