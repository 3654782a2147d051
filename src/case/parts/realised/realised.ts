import * as z from 'zod'

import type { Month } from '../../../timeline/index.js'
import { id, month, yearPattern } from '../../grammar/basics.js'
import { field, noted } from '../../grammar/notes.js'
import { price } from '../../numbers/quantities.js'
import type { Money } from '../../numbers/quantity.js'
import { realisedIntervention, type RealisedIntervention } from './realised-intervention.js'

/** What happened, through a reference month (realisatie, peildatum). A calculation of the plan does not look at it. */
export interface Realised {
  /** The last month of which it is known. */
  readonly through: Month
  /** By the ids of interventions. */
  readonly interventions: Readonly<Record<string, RealisedIntervention>>
  /** Prices paid by cost item and year; years without one are as planned. */
  readonly prices: Readonly<Record<string, Readonly<Record<string, Money>>>>
}

/** What happened, through a reference month. */
export const realised = noted(
  z.strictObject({
    /** Reference month (peildatum): the last month of which it is known. */
    through: field(month, 'Peildatum: de laatste maand waarvan het bekend is.', '2025-12'),
    /** What is known of each intervention. */
    interventions: field(z.record(id, realisedIntervention).default({}), 'Wat er van elke interventie bekend is.', {
      doorbraakteam: { enrolled: { 2024: 40, 2025: 60 }, success: { of: 53, succeeded: 29 } },
    }),
    /** Prices paid for a unit of a cost item, by year; years without one are as planned. */
    prices: field(
      z.record(id, z.record(z.string().regex(yearPattern, { error: 'year' }), price)).default({}),
      'Wat er per kostenpost en jaar voor een eenheid betaald is; jaren zonder prijs zijn zoals gepland.',
      { ggz: { 2024: 118, 2025: { value: 124, priceLevel: 2025 } } },
    ),
  }),
  { id: 'realised', description: 'Wat er gebeurde, tot en met een peildatum (realisatie).' },
)
