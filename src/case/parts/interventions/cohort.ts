import * as z from 'zod'

import type { Month } from '../../../timeline/index.js'
import { month } from '../../grammar/basics.js'
import { field, noted } from '../../grammar/notes.js'
import { entering } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'

/** Households that enter between two months, both included, evenly by month. */
export interface Cohort {
  readonly from: Month
  readonly through: Month
  readonly households: Quantity
  /** Whether `households` counts those of a month, of a year, or of the whole cohort. */
  readonly per: 'month' | 'year' | 'cohort'
}

export const cohort = noted(
  z.strictObject({
    from: field(month, { nl: 'Eerste maand van instroom.', en: 'First month of entry.' }, '2024-01'),
    through: field(
      month,
      { nl: 'Laatste maand van instroom, inbegrepen.', en: 'Last month of entry, included.' },
      '2024-12',
    ),
    households: field(
      entering,
      { nl: 'Aantal huishoudens dat instroomt.', en: 'Number of households that enter.' },
      100,
    ),
    per: field(
      z.enum(['month', 'year', 'cohort']),
      {
        nl: 'Of het aantal per maand, per jaar of voor het hele cohort geldt.',
        en: 'Whether the number is that of a month, of a year or of the whole cohort.',
      },
      'cohort',
    ),
  }),
  {
    id: 'cohort',
    description: {
      nl: 'Huishoudens die tussen twee maanden gelijkmatig instromen, beide inbegrepen.',
      en: 'Households that enter evenly between two months, both included.',
    },
  },
)
