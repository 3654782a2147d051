import * as z from 'zod'

import type { Cashability, CostItem } from './cost-item.js'
import { domains } from '../choices/domain.js'
import { id, idOf, month, name } from '../grammar/basics.js'
import { ownOverlap } from './choices-schema.js'
import { field, noted } from '../grammar/notes.js'
import { payers } from './payers-schema.js'
import { growth, months, price, share, unitCost, volume } from '../numbers/quantities.js'

const capacity = noted(
  z.strictObject({
    unit: field(name, 'Eenheid van capaciteit: bed, fte, groep.', 'bed'),
    cost: field(unitCost, 'Euro’s per jaar die vrijkomen als één eenheid sluit.', 90_000),
  }),
  { id: 'capacity' },
)

const cashable = noted(
  z
    .union([
      share,
      z.strictObject({
        share: field(share.exactOptional(), 'Verzilverbaar deel van de besparing; 1 als niets is ingevuld.', 0.6),
        lag: field(months.exactOptional(), 'Maanden tussen besparing en geld.', 12),
        from: field(
          month.exactOptional(),
          'Eerste maand waarin verzilverd kan worden, omdat contracten tot dan lopen.',
          '2025-01',
        ),
        capacity: field(capacity.exactOptional(), 'Alleen hele eenheden capaciteit maken geld vrij.', {
          unit: 'bed',
          cost: 90_000,
        }),
      }),
    ])
    .transform((written): Cashability => ('value' in written ? { share: written } : written)),
  {
    id: 'cashable',
    examples: [0.6, { share: 0.6, lag: 12 }],
    expects: {
      nl: 'een aandeel (0.6), of { share: 0.6, lag: 12, from: 2025-01, capacity: ... }',
      en: 'a share (0.6), or { share: 0.6, lag: 12, from: 2025-01, capacity: ... }',
    },
  },
)

/** Name of a group of lines that value the same thing. */
export const valuationGroup = field(
  id.exactOptional(),
  'Regels met dezelfde waarderingsgroep waarderen hetzelfde: per doelgroep telt er één.',
  'kwaliteit-van-leven',
)

/** One line of the baseline. */
export const costItem = noted(
  z
    .strictObject({
      id: field(id, 'Kenmerk van de kostenpost.', 'ggz'),
      name: field(name.exactOptional(), 'Naam in rapporten.', 'Geestelijke gezondheidszorg', { derivedDefault: 'id' }),
      targetGroup: field(idOf('targetGroups'), 'Doelgroep waarvan dit de kosten zijn.', 'aandachtshuishoudens'),
      domain: field(z.enum(domains), 'Domein waarin de kosten vallen.', 'ggz'),
      volume: field(volume, 'Eenheden per huishoudjaar in het eerste begrotingsjaar.', 30),
      unit: field(name.default('per jaar'), 'Wat een eenheid is: uur, dag, traject.', 'uur'),
      price: field(price, 'Euro’s per eenheid in het eerste begrotingsjaar, op het eigen prijspeil.', 110),
      volumeGrowth: field(growth.exactOptional(), 'Groei van het volume per jaar (0.02 voor 2 %).', 0.02),
      priceGrowth: field(growth.exactOptional(), 'Reële groei van de prijs per jaar, boven de inflatie.', 0.01),
      payers: field(payers, 'Wie betaalt.', { zorgverzekeraar: 1 }),
      nature: field(
        z.enum(['resource', 'transfer']).default('resource'),
        'Verbruikt (resource), of overgedragen aan een ontvanger (transfer), zoals een uitkering.',
        'resource',
      ),
      recipient: field(
        idOf('parties').exactOptional(),
        'Ontvanger van een overdracht; alleen en altijd bij transfer.',
        'huishouden',
      ),
      cashable: field(cashable.prefault({}), 'Hoeveel van een besparing echt vrijkomt, en wanneer.', 0.6),
      valuationGroup,
      overlap: ownOverlap,
    })
    .transform((written): CostItem => ({ ...written, name: written.name ?? written.id })),
  { id: 'cost-item' },
)
