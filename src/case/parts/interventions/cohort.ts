import * as z from 'zod'

import type { Month } from '../../../timeline/index.js'
import { month } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { entering, share } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'

/** Households that enter between two months, both included, evenly by month. */
export interface Cohort {
  readonly from: Month
  readonly through: Month
  readonly households: Quantity
  /** Whether `households` counts those of a month, of a year, or of the whole cohort. */
  readonly per: 'month' | 'year' | 'cohort'
  /** Share of those of this cohort who complete in which it works, in the place of that of the intervention. */
  readonly success?: Quantity
}

/** Households that enter evenly between two months, both included. */
export const cohort = noted(
  z.strictObject({
    /** First month of entry. */
    from: field(month, 'Eerste maand van instroom.', '2024-01'),
    /** Last month of entry, included. */
    through: field(month, 'Laatste maand van instroom, inbegrepen.', '2024-12'),
    /** Number of households that enter. */
    households: field(entering, 'Aantal huishoudens dat instroomt.', 100),
    /** Whether the number is that of a month, of a year or of the whole cohort. */
    per: field(
      z.enum(['month', 'year', 'cohort']),
      'Of het aantal per maand, per jaar of voor het hele cohort geldt.',
      'cohort',
    ),
    /** Share of those of this cohort who complete in which it works; otherwise that of the intervention. */
    success: field(
      optional(share),
      'Deel van de afronders uit dit cohort bij wie het werkt; anders dat van de interventie.',
      0.4,
    ),
  }),
  { id: 'cohort', description: 'Huishoudens die tussen twee maanden gelijkmatig instromen, beide inbegrepen.' },
)
