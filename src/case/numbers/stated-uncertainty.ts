import type { Decimal } from '../../money/index.js'
import type { UncertaintyFields } from './uncertainty-fields.js'

/** What a user states of an uncertain number, read into decimals. */
export interface StatedUncertainty extends UncertaintyFields<Decimal> {
  readonly value?: Decimal
}

/** Between which limits the field lets a number be. */
export interface FieldLimits {
  readonly min?: number
  readonly max?: number
  readonly above?: number
  readonly below?: number
  readonly whole?: boolean
}

/** The fields that say how a number varies. */
export const shapeFields = ['low', 'mode', 'mean', 'high', 'sd', 'interval', 'alpha', 'beta', 'outcomes'] as const

export type ShapeField = (typeof shapeFields)[number]
