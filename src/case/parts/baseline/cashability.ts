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

const capacity = noted(
  z.strictObject({
    unit: field(
      name,
      { nl: 'Eenheid van capaciteit: bed, fte, groep.', en: 'Unit of capacity: a bed, an fte, a group.' },
      'bed',
    ),
    cost: field(
      unitCost,
      { nl: 'Euro’s per jaar die vrijkomen als één eenheid sluit.', en: 'Euros a year that closing one unit frees.' },
      90_000,
    ),
  }),
  {
    id: 'capacity',
    description: {
      nl: 'Capaciteit die in hele eenheden wordt ingekocht en gesloten.',
      en: 'Capacity that is bought and closed in whole units.',
    },
  },
)

export const cashable = noted(
  z
    .union([
      share,
      z.strictObject({
        share: field(
          optional(share),
          {
            nl: 'Verzilverbaar deel van de besparing; 1 als niets is ingevuld.',
            en: 'Cashable share of the saving; 1 where not stated.',
          },
          0.6,
        ),
        lag: field(
          optional(months),
          { nl: 'Maanden tussen besparing en geld.', en: 'Months between saving and cash.' },
          12,
        ),
        from: field(
          optional(month),
          {
            nl: 'Eerste maand waarin verzilverd kan worden, omdat contracten tot dan lopen.',
            en: 'First month in which savings can be cashed, because contracts run until then.',
          },
          '2025-01',
        ),
        capacity: field(
          optional(capacity),
          { nl: 'Alleen hele eenheden capaciteit maken geld vrij.', en: 'Only whole units of capacity free cash.' },
          {
            unit: 'bed',
            cost: 90_000,
          },
        ),
      }),
    ])
    .transform((written): Cashability => ('value' in written ? { share: written } : written)),
  {
    id: 'cashable',
    description: {
      nl: 'Een aandeel, of een aandeel met vertraging, eerste maand en capaciteit.',
      en: 'A share, or a share with its lag, first month and capacity.',
    },
    examples: [0.6, { share: 0.6, lag: 12 }],
    expects: {
      nl: 'een aandeel (0.6), of { share: 0.6, lag: 12, from: 2025-01, capacity: ... }',
      en: 'a share (0.6), or { share: 0.6, lag: 12, from: 2025-01, capacity: ... }',
    },
  },
)
