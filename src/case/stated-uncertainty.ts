import type { Distribution } from '../chance/index.js'
import type { Decimal } from '../money/index.js'

/** What a user states of an uncertain number, read into decimals. */
export interface StatedUncertainty {
  readonly value?: Decimal
  readonly distribution?: Distribution['kind']
  readonly low?: Decimal
  readonly mode?: Decimal
  readonly mean?: Decimal
  readonly high?: Decimal
  readonly sd?: Decimal
  readonly interval?: Decimal
  readonly alpha?: Decimal
  readonly beta?: Decimal
  readonly outcomes?: readonly { readonly value: Decimal; readonly probability: Decimal }[]
  readonly truncate?: { readonly min?: Decimal; readonly max?: Decimal }
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
