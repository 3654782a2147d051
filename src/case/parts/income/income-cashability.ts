import * as z from 'zod'

import { month } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { months, share } from '../../numbers/quantities.js'
import type { Cashability } from '../baseline/cashability.js'

/** How much of an income is received in cash, and when: as a saving is, but in no whole units of capacity. */
export type IncomeCashability = Omit<Cashability, 'capacity'>

/** A share, or a share with its lag and first month. */
export const incomeCashable = noted(
  z
    .union([
      share,
      z.strictObject({
        /** Share of the income that is received in cash; 1 where not stated. */
        share: field(optional(share), 'Deel van de opbrengst dat als geld binnenkomt; 1 als niets is ingevuld.', 0.9),
        /** Months between the income and its cash. */
        lag: field(optional(months), 'Maanden tussen opbrengst en geld.', 12),
        /** First month in which it is received. */
        from: field(optional(month), 'Eerste maand waarin de opbrengst binnenkomt.', '2025-01'),
      }),
    ])
    .transform((written): IncomeCashability => ('value' in written ? { share: written } : written)),
  {
    id: 'income-cashable',
    description: 'Een aandeel, of een aandeel met vertraging en eerste maand.',
    examples: [0.9, { share: 0.9, lag: 12 }],
    expects: {
      nl: 'een aandeel (0.9), of { share: 0.9, lag: 12, from: 2025-01 }',
      en: 'a share (0.9), or { share: 0.9, lag: 12, from: 2025-01 }',
    },
  },
)
