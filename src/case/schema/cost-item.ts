import * as z from 'zod'

import type { Cashability, CostItem } from '../cost-item.js'
import { domains } from '../domain.js'
import { id, month, name } from './basics.js'
import { ownOverlap } from './choices.js'
import { field, noted } from './notes.js'
import { payers } from './payers.js'
import { growth, months, price, share, unitCost, volume } from './quantities.js'

const capacity = noted(
  z.strictObject({
    unit: field(name, 'Eenheid van capaciteit: bed, fte, groep.', 'Unit of capacity: a bed, an fte, a group.', 'bed'),
    cost: field(unitCost, 'Euro’s per jaar die vrijkomen als één eenheid sluit.', 'Euros a year that closing one unit frees.', 90_000),
  }),
  { id: 'capacity' },
)

const cashable = noted(
  z
    .union([
      share,
      z.strictObject({
        share: field(share.exactOptional(), 'Verzilverbaar deel van de besparing; 1 als niets is ingevuld.', 'Cashable share of the saving; 1 where not stated.', 0.6),
        lag: field(months.exactOptional(), 'Maanden tussen besparing en geld.', 'Months between saving and cash.', 12),
        from: field(
          month.exactOptional(),
          'Eerste maand waarin verzilverd kan worden, omdat contracten tot dan lopen.',
          'First month in which savings can be cashed, because contracts run until then.',
          '2025-01',
        ),
        capacity: field(capacity.exactOptional(), 'Alleen hele eenheden capaciteit maken geld vrij.', 'Only whole units of capacity free cash.', {
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
  'Lines of one valuation group value the same thing: only one counts for each target group.',
  'kwaliteit-van-leven',
)

/** One line of the baseline. */
export const costItem = noted(
  z
    .strictObject({
      id: field(id, 'Kenmerk van de kostenpost.', 'Id of the cost item (kostenpost).', 'ggz'),
      name: field(name.exactOptional(), 'Naam in rapporten.', 'Name in reports.', 'Geestelijke gezondheidszorg', { derivedDefault: 'id' }),
      targetGroup: field(id, 'Doelgroep waarvan dit de kosten zijn.', 'Target group whose costs these are.', 'aandachtshuishoudens'),
      domain: field(z.enum(domains), 'Domein waarin de kosten vallen.', 'Domain in which the costs arise.', 'ggz'),
      volume: field(volume, 'Eenheden per huishoudjaar in het eerste begrotingsjaar.', 'Units for each household-year in the first budget year.', 30),
      unit: field(name.default('per jaar'), 'Wat een eenheid is: uur, dag, traject.', 'What a unit is: an hour, a day, a course.', 'uur'),
      price: field(price, 'Euro’s per eenheid in het eerste begrotingsjaar, op het eigen prijspeil.', 'Euros a unit in the first budget year, at its own price level.', 110),
      volumeGrowth: field(growth.exactOptional(), 'Groei van het volume per jaar (0.02 voor 2 %).', 'Growth of the volume a year (0.02 for 2 %).', 0.02),
      priceGrowth: field(growth.exactOptional(), 'Reële groei van de prijs per jaar, boven de inflatie.', 'Real growth of the price a year, above inflation.', 0.01),
      payers: field(payers, 'Wie betaalt.', 'Who pays.', { zorgverzekeraar: 1 }),
      nature: field(
        z.enum(['resource', 'transfer']).default('resource'),
        'Verbruikt (resource), of overgedragen aan een ontvanger (transfer), zoals een uitkering.',
        'Used up (resource), or handed to a recipient (transfer), such as a benefit payment.',
        'resource',
      ),
      recipient: field(id.exactOptional(), 'Ontvanger van een overdracht; alleen en altijd bij transfer.', 'Recipient of a transfer; only and always with transfer.', 'huishouden'),
      cashable: field(cashable.prefault({}), 'Hoeveel van een besparing echt vrijkomt, en wanneer.', 'How much of a saving truly leaves the budget (verzilverbaar), and when.', 0.6),
      valuationGroup,
      overlap: ownOverlap,
    })
    .transform((written): CostItem => ({ ...written, name: written.name ?? written.id })),
  { id: 'cost-item' },
)
