import * as z from 'zod'

import { overlaps } from './attribution-choice.js'
import { partyKinds, type Party, type PartyKind } from './party.js'
import { id, name } from '../grammar/basics.js'
import { field, noted, optional } from '../grammar/notes.js'
import { households } from '../numbers/quantities.js'

const kindOf = (party: string): PartyKind => partyKinds.find((kind) => kind === party) ?? 'overig'

/** Who can pay, save or gain. */
export const party = noted(
  z
    .strictObject({
      id: field(
        id,
        { nl: 'Kenmerk waarmee de case naar de partij verwijst.', en: 'Id by which the case refers to the party.' },
        'gemeente',
      ),
      name: field(optional(name), { nl: 'Naam in rapporten.', en: 'Name in reports.' }, 'Gemeente Dordrecht', {
        derivedDefault: 'id',
      }),
      kind: field(optional(z.enum(partyKinds)), { nl: 'Soort partij.', en: 'Kind of party.' }, 'gemeente', {
        derivedDefault: 'the id if it is a kind, otherwise `overig`',
      }),
    })
    .transform((written): Party => ({
      ...written,
      name: written.name ?? written.id,
      kind: written.kind ?? kindOf(written.id),
    })),
  { id: 'party' },
)

/** A number of households (or persons) whose costs the case is about. */
export const targetGroup = noted(
  z
    .strictObject({
      id: field(
        id,
        { nl: 'Kenmerk van de doelgroep.', en: 'Id of the target group (doelgroep).' },
        'aandachtshuishoudens',
      ),
      name: field(optional(name), { nl: 'Naam in rapporten.', en: 'Name in reports.' }, 'Aandachtshuishoudens', {
        derivedDefault: 'id',
      }),
      unit: field(
        z.enum(['households', 'persons']).default('households'),
        { nl: 'Wat er geteld wordt.', en: 'What is counted.' },
        'households',
      ),
      households: field(
        households,
        {
          nl: 'Aantal huishoudens of personen, op elk moment; in geen maand zijn er meer in effect.',
          en: 'Number of households or persons, at any moment; in no month more are in effect.',
        },
        100,
      ),
      overlap: field(
        optional(z.enum(overlaps)),
        {
          nl: 'Hoe interventies hier samenkomen, als dat afwijkt: dezelfde huishoudens (independent), of verschillende (additive), die samen in de groep moeten passen.',
          en: 'How interventions meet here, where it differs: the same households (independent), or different ones (additive), who together must fit in the group.',
        },
        'additive',
      ),
    })
    .transform((written) => ({ ...written, name: written.name ?? written.id })),
  { id: 'target-group' },
)
