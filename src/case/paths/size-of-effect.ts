import type { Effect } from '../parts/interventions/effect.js'
import type { Quantity } from '../numbers/quantity.js'

/** The number that says how large an effect on a cost item is, however it is stated; of several by date, the first. */
export const sizeOfEffect = ({ change }: Effect): Quantity => {
  switch (change.kind) {
    case 'reduction':
      return change.reduction
    case 'ratio':
      return change.ratio
    case 'volume':
      return change.volume[0] as Quantity
    case 'amount':
      return change.amount
  }
}
