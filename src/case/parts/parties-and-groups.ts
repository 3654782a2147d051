import * as z from 'zod'

import { overlaps } from './attribution-choice.js'
import { partyKinds, type Party, type PartyKind } from './party.js'
import { id, name } from '../grammar/basics.js'
import { field, noted } from '../grammar/notes.js'
import { households } from '../numbers/quantities.js'

const kindOf = (party: string): PartyKind => partyKinds.find((kind) => kind === party) ?? 'overig'

/** Who can pay, save or gain. */
export const party = noted(
  z
    .strictObject({
      id: field(id, 'Kenmerk waarmee de case naar de partij verwijst.', 'gemeente'),
      name: field(name.exactOptional(), 'Naam in rapporten.', 'Gemeente Dordrecht', { derivedDefault: 'id' }),
      kind: field(z.enum(partyKinds).exactOptional(), 'Soort partij.', 'gemeente', {
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
      id: field(id, 'Kenmerk van de doelgroep.', 'aandachtshuishoudens'),
      name: field(name.exactOptional(), 'Naam in rapporten.', 'Aandachtshuishoudens', { derivedDefault: 'id' }),
      unit: field(z.enum(['households', 'persons']).default('households'), 'Wat er geteld wordt.', 'households'),
      households: field(
        households,
        'Aantal huishoudens of personen, op elk moment; in geen maand zijn er meer in effect.',
        100,
      ),
      overlap: field(
        z.enum(overlaps).exactOptional(),
        'Hoe interventies hier samenkomen, als dat afwijkt: dezelfde huishoudens (independent), of verschillende (additive), die samen in de groep moeten passen.',
        'additive',
      ),
    })
    .transform((written) => ({ ...written, name: written.name ?? written.id })),
  { id: 'target-group' },
)
