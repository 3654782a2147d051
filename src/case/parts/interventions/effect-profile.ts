import * as z from 'zod'

import { field, noted, optional } from '../../grammar/notes.js'
import { months, share } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'

/** When an effect works, on the clock of the household that entered. */
export interface EffectProfile {
  /** Months before the effect begins. */
  readonly delay?: Quantity
  /** Months in which it grows to its full size. */
  readonly rampUp?: Quantity
  /** Months it lasts after the delay; to the horizon where it is not stated. */
  readonly duration?: Quantity
  /** Share of the effect lost each year after it began. */
  readonly dropOff?: Quantity
}

export const profile = noted(
  z.strictObject({
    delay: field(
      optional(months),
      { nl: 'Maanden voordat het effect begint.', en: 'Months before the effect begins.' },
      3,
    ),
    rampUp: field(
      optional(months),
      { nl: 'Maanden waarin het effect tot volle omvang groeit.', en: 'Months in which it grows to its full size.' },
      6,
    ),
    duration: field(
      optional(months),
      {
        nl: 'Maanden dat het duurt, na de vertraging; anders tot de horizon.',
        en: 'Months it lasts after the delay; otherwise to the horizon.',
      },
      36,
    ),
    dropOff: field(
      optional(share),
      { nl: 'Deel van het effect dat elk jaar wegvalt.', en: 'Share of the effect lost each year.' },
      0.1,
    ),
  }),
  {
    id: 'effect-profile',
    description: {
      nl: 'Wanneer een effect werkt, geteld vanaf de instroom van een huishouden.',
      en: 'When an effect works, counted from the month in which a household enters.',
    },
  },
)
