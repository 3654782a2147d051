import type { Quantity } from '../numbers/quantity.js'
import type { Effect } from '../parts/interventions/effect.js'
import type { Intervention } from '../parts/interventions/intervention.js'

/**
 * The source of how large an effect is, however that is stated; of several numbers by date, the first. What a household
 * saves that moves to another group follows from the costs of both: how large a move is, is how many succeed.
 */
export const sourceOfEffect = (effect: Effect, { success }: Pick<Intervention, 'success'>): string | undefined =>
  (effect.movesTo === undefined ? sizeOf(effect) : success)?.source

const sizeOf = ({ change }: Effect): Quantity | undefined => {
  switch (change?.kind) {
    case undefined:
      return undefined
    case 'reduction':
      return change.reduction
    case 'ratio':
      return change.ratio
    case 'volume':
      return change.volume[0]
    case 'amount':
      return change.amount
  }
}
