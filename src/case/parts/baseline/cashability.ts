import * as z from 'zod'

import type { Month } from '../../../timeline/index.js'
import { month, name } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { months, share, unitCost } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'

/** How much of a saving truly leaves a budget (verzilverbaar), and when. */
export interface Cashability {
  /** Share of the saving that can be cashed; 1 where nothing is stated. */
  readonly share?: Quantity
  /** Months between the saving and the cash. */
  readonly lag?: Quantity
  /** First month in which savings can be cashed, because contracts run until then. */
  readonly from?: Month
  /** Only whole units of capacity free cash. */
  readonly capacity?: Capacity
}

/** Capacity that is bought and closed in whole units: a bed, a group, an fte. */
export interface Capacity {
  /** What a unit is: bed, fte, groep. */
  readonly unit: string
  /** Euros that closing one unit frees a year. */
  readonly cost: Money
}

/** Capacity that is bought and closed in whole units. */
const capacity = noted(
  z.strictObject({
    /** Unit of capacity: a bed, an fte, a group. */
    unit: field(name, 'Eenheid van capaciteit: bed, fte, groep.', 'bed'),
    /** Euros a year that closing one unit frees. */
    cost: field(unitCost, 'Euro’s per jaar die vrijkomen als één eenheid sluit.', 90_000),
  }),
  { id: 'capacity', description: 'Capaciteit die in hele eenheden wordt ingekocht en gesloten.' },
)

/** A share, or a share with its lag, first month and capacity. */
export const cashable = noted(
  z
    .union([
      share,
      z.strictObject({
        /** Cashable share of the saving; 1 where not stated. */
        share: field(optional(share), 'Verzilverbaar deel van de besparing; 1 als niets is ingevuld.', 0.6),
        /** Months between saving and cash. */
        lag: field(optional(months), 'Maanden tussen besparing en geld.', 12),
        /** First month in which savings can be cashed, because contracts run until then. */
        from: field(
          optional(month),
          'Eerste maand waarin verzilverd kan worden, omdat contracten tot dan lopen.',
          '2025-01',
        ),
        /** Only whole units of capacity free cash. */
        capacity: field(optional(capacity), 'Alleen hele eenheden capaciteit maken geld vrij.', {
          unit: 'bed',
          cost: 90_000,
        }),
      }),
    ])
    .transform((written): Cashability => ('value' in written ? { share: written } : written)),
  {
    id: 'cashable',
    description: 'Een aandeel, of een aandeel met vertraging, eerste maand en capaciteit.',
    examples: [0.6, { share: 0.6, lag: 12 }],
    expects: {
      nl: 'een aandeel (0.6), of { share: 0.6, lag: 12, from: 2025-01, capacity: ... }',
      en: 'a share (0.6), or { share: 0.6, lag: 12, from: 2025-01, capacity: ... }',
    },
  },
)
