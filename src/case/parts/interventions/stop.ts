import * as z from 'zod'

import type { Month } from '../../../timeline/index.js'
import { month } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { share } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'

/** A decision point: the month after which an intervention ends, unless its success is as agreed. */
export interface Stop {
  /** As planned, like all months of the intervention: a later start moves it. */
  readonly at: Month
  /** What must be reached for it to go on; a number that is equal goes on. */
  readonly unless: { readonly success: Quantity }
  /** Months after `at` in which costs still run where it stops. */
  readonly windDown: number
  /** Households that are counted; those who enter through `at` by plan where it is not stated. */
  readonly observed?: number
}

/** More say no more about a share than a hundredth of a percent. */
export const mostObserved = 10_000

/** What must be reached for it to go on. */
const reached = noted(
  z.strictObject({
    /** The least success with which it goes on; equal goes on. */
    success: field(share, 'Het succes waarmee de interventie minstens doorgaat; gelijk eraan gaat door.', 0.4),
  }),
  { id: 'reached', description: 'Wat bereikt moet zijn om door te gaan.' },
)

/** A decision point: after which month an intervention stops, unless its success is reached. */
export const stop = noted(
  z.strictObject({
    /** Last month of entry where it stops, as planned: a later start moves it. */
    at: field(
      month,
      'Laatste maand van instroom als de interventie stopt, zoals gepland: een latere start schuift hem mee.',
      '2025-06',
    ),
    /** What must be reached for it to go on. */
    unless: field(reached, 'Wat bereikt moet zijn om door te gaan.', { success: 0.4 }),
    /** Months after it in which yearly costs, one-off costs and income still run where it stops. */
    windDown: field(
      z.int().min(0).max(1200).default(0),
      'Maanden erna waarin kosten en opbrengsten van de interventie nog lopen als zij stopt.',
      3,
    ),
    /** How many households are counted for the decision, in draws; those who enter through `at` by plan where it is not stated. */
    observed: field(
      optional(z.int().min(1).max(mostObserved)),
      'Hoeveel huishoudens voor het besluit zijn geteld, in een simulatie; de geplande instroom tot en met at als niets is ingevuld.',
      50,
    ),
  }),
  { id: 'stop', description: 'Beslismoment: na welke maand een interventie stopt, tenzij haar succes is bereikt.' },
)
