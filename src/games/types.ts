import type { Decimal, DecimalValue } from '../money/index.js'

/**
 * What a coalition is worth: the saving (or, in a cost game, the cost) that its members reach together without the
 * others.
 *
 * Must be pure: it is asked once per coalition and its answer is kept. The members come in the order of the list of
 * players; the empty coalition is worth 0.
 */
export type CharacteristicFunction = (coalition: readonly string[]) => DecimalValue

/** What one player gets (or, in a cost game, pays), in the unit of the coalition values. */
export interface PlayerShare {
  readonly player: string
  readonly share: Decimal
}

/** A division among players, as a caller states it; every result of this module is one. */
export type Allocation = readonly { readonly player: string; readonly share: DecimalValue }[]

/** The weight of a player in a proportional division: its investment, its benefit, its number of inhabitants. */
export interface PlayerWeight {
  readonly player: string
  readonly weight: DecimalValue
}
