import * as z from 'zod'

import { field, noted, optional } from '../../grammar/notes.js'
import { share } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'

/** Value added tax on an amount that excludes it. */
export interface Vat {
  /** Fraction of the amount, contingency included. */
  readonly rate: Quantity
  /** Share of the tax that the payer gets back; nothing where it is not stated. */
  readonly recoverable?: Quantity
}

/** Value added tax (btw) on a cost; the amount of the cost excludes it. */
export const vat = noted(
  z.strictObject({
    /** Rate of the tax on the amount, contingency included (0.21 for 21 %). */
    rate: field(share, 'Tarief over het bedrag, onvoorzien inbegrepen (0.21 voor 21 %).', 0.21),
    /** Share of the tax that the payer gets back, such as from the compensation fund for VAT. */
    recoverable: field(
      optional(share),
      'Deel van de btw dat de betaler terugkrijgt, zoals uit het btw-compensatiefonds.',
      1,
    ),
  }),
  {
    id: 'vat',
    description: 'Btw bovenop het bedrag: in geld telt wat niet terugkomt, in welvaart het geheel.',
  },
)
