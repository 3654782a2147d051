import * as z from 'zod'

import type { Id } from '../../base/index.js'
import { field, id, month, name, noted, optional } from '../../case/grammar/index.js'
import type { Month } from '../../timeline/index.js'

/**
 * What kind of moment an event is: something begins, ends, threatens, or just happens.
 *
 * @example
 * eventKinds // ['start', 'end', 'threat', 'moment']
 */
export const eventKinds = ['start', 'end', 'threat', 'moment'] as const

/** What kind of moment an event is: one of `eventKinds`. */
export type EventKind = (typeof eventKinds)[number]

/** Something that happens in a month: a supervision order that ends, an eviction that threatens. */
export interface CasusEvent {
  readonly month: Month
  readonly what: string
  readonly kind: EventKind
  /** The plan in which it happens; absent for what happens whatever is chosen. */
  readonly plan?: Id
}

/** Something that happens in a month. */
export const casusEvent = noted(
  z.strictObject({
    /** Month in which it happens. */
    month: field(month, 'Maand waarin het gebeurt.', '2026-10'),
    /** What happens, in a few words. */
    what: field(name, 'Wat er gebeurt, in een paar woorden.', 'Dreigende huisuitzetting'),
    /** What kind of moment it is: something begins, ends, threatens or happens. */
    kind: field(
      z.enum(eventKinds).default('moment'),
      'Wat voor moment het is: er begint iets (start), eindigt iets (end), dreigt iets (threat) of gebeurt iets (moment).',
      'threat',
    ),
    /** Plan in which it happens; otherwise it happens whatever is chosen. */
    plan: field(optional(id), 'Plan waarin het gebeurt; anders gebeurt het hoe dan ook.', 'plan-b'),
  }),
  { id: 'event', description: 'Iets dat in een maand gebeurt.' },
)
