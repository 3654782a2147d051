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

/** When an effect works, counted from the month in which a household enters. */
export const profile = noted(
  z.strictObject({
    /** Months before the effect begins. */
    delay: field(optional(months), 'Maanden voordat het effect begint.', 3),
    /** Months in which it grows to its full size. */
    rampUp: field(optional(months), 'Maanden waarin het effect tot volle omvang groeit.', 6),
    /** Months it lasts after the delay; otherwise to the horizon. */
    duration: field(optional(months), 'Maanden dat het duurt, na de vertraging; anders tot de horizon.', 36),
    /** Share of the effect lost each year. */
    dropOff: field(optional(share), 'Deel van het effect dat elk jaar wegvalt.', 0.1),
  }),
  { id: 'effect-profile', description: 'Wanneer een effect werkt, geteld vanaf de instroom van een huishouden.' },
)
