import * as z from 'zod'

import { id, idOf, text } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'

/** Pro memorie: an effect that is real and not valued. Shown beside every total, never silently zero. */
export interface PmItem {
  readonly id: string
  readonly name: string
  /** The party that is better or worse off. */
  readonly beneficiary: string
  readonly sign: 'positive' | 'negative' | 'unknown'
  /** Why it is not valued. */
  readonly reason: string
  readonly intervention?: string
}

export const pmItem = noted(
  z
    .strictObject({
      id: field(id, { nl: 'Kenmerk van de PM-post.', en: 'Id of the PM item.' }, 'veiligheidsgevoel'),
      name: nameField('Veiligheidsgevoel in de buurt'),
      beneficiary: field(
        idOf('parties'),
        { nl: 'Partij die beter of slechter af is.', en: 'Party that is better or worse off.' },
        'huishouden',
      ),
      sign: field(
        z.enum(['positive', 'negative', 'unknown']).default('unknown'),
        { nl: 'Of het een baat (positive) of een last (negative) is.', en: 'Whether it is a benefit or a burden.' },
        'positive',
      ),
      reason: field(
        text,
        { nl: 'Waarom het niet in geld is gewaardeerd.', en: 'Why it is not valued.' },
        'Geen kengetal beschikbaar',
      ),
      intervention: field(
        optional(idOf('interventions')),
        { nl: 'Interventie waar het bij hoort.', en: 'Intervention it belongs to.' },
        'doorbraakteam',
      ),
    })
    .transform((written) => ({ ...written, name: written.name ?? written.id })),
  {
    id: 'pm-item',
    description: {
      nl: 'Een effect dat echt is en niet in geld gewaardeerd (pro memorie).',
      en: 'An effect that is real and not valued (pro memorie).',
    },
  },
)
