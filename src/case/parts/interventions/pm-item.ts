import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id, idOf, text } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { named } from '../../grammar/named.js'

/** Pro memorie: an effect that is real and not valued. Shown beside every total, never silently zero. */
export interface PmItem {
  readonly id: Id
  readonly name: string
  /** The party that is better or worse off. */
  readonly beneficiary: string
  readonly sign: 'positive' | 'negative' | 'unknown'
  /** Why it is not valued. */
  readonly reason: string
  readonly intervention?: Id
}

/** An effect that is real and not valued (pro memorie). */
export const pmItem = noted(
  z
    .strictObject({
      /** Id of the PM item. */
      id: field(id, 'Kenmerk van de PM-post.', 'veiligheidsgevoel'),
      name: nameField('Veiligheidsgevoel in de buurt'),
      /** Party that is better or worse off. */
      beneficiary: field(idOf('parties'), 'Partij die beter of slechter af is.', 'huishouden'),
      /** Whether it is a benefit or a burden. */
      sign: field(
        z.enum(['positive', 'negative', 'unknown']).default('unknown'),
        'Of het een baat (positive) of een last (negative) is.',
        'positive',
      ),
      /** Why it is not valued. */
      reason: field(text, 'Waarom het niet in geld is gewaardeerd.', 'Geen kengetal beschikbaar'),
      /** Intervention it belongs to. */
      intervention: field(optional(idOf('interventions')), 'Interventie waar het bij hoort.', 'doorbraakteam'),
    })
    .transform(named),
  { id: 'pm-item', description: 'Een effect dat echt is en niet in geld gewaardeerd (pro memorie).' },
)
