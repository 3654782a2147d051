import * as z from 'zod'

import { domains, type Domain } from '../choices/domain.js'
import { id, idOf, month, name } from '../grammar/basics.js'
import { ownOverlap } from './choices-schema.js'
import { field, noted, optional } from '../grammar/notes.js'
import { payers, type Payers } from './payers.js'
import { growth, months, price, share, unitCost, volume } from '../numbers/quantities.js'
import type { Month } from '../../timeline/index.js'
import type { Overlap } from './attribution-choice.js'
import type { Money, Quantity } from '../numbers/quantity.js'

/** One line of the baseline (nulalternatief): volume x unit price for each household-year of a target group. */
export interface CostItem {
  readonly id: string
  readonly name: string
  readonly targetGroup: string
  readonly domain: Domain
  /** Units per household-year in the first budget year. */
  readonly volume: Quantity
  /** What a unit is: uur, dag, traject, huishoudjaar. */
  readonly unit: string
  /** Euros per unit in the first budget year, at its own price level. */
  readonly price: Money
  /** Real growth of the volume a year (0.02 for 2 %). */
  readonly volumeGrowth?: Quantity
  /** Real growth of the price a year, above general inflation. */
  readonly priceGrowth?: Quantity
  /** Who pays, by period; at least one. */
  readonly payers: readonly Payers[]
  /** A `resource` is used up; a `transfer` is lost by its recipient when the payer saves it. */
  readonly nature: 'resource' | 'transfer'
  /** Who receives a transfer. */
  readonly recipient?: string
  readonly cashable: Cashability
  /** Lines of one valuation group value the same thing: only one of them may count for society. */
  readonly valuationGroup?: string
  readonly overlap?: Overlap
}

/** How much of a saving truly leaves a budget (verzilverbaar), and when. */
export interface Cashability {
  /** Share of the saving that can be cashed; 1 where nothing is stated. */
  readonly share?: Quantity
  /** Months between the saving and the cash. */
  readonly lag?: Quantity
  /** First month in which savings can be cashed, because contracts run until then. */
  readonly from?: Month
  /** Only whole units of capacity free cash. */
  readonly capacity?: Capacity
}

/** Capacity that is bought and closed in whole units: a bed, a group, an fte. */
export interface Capacity {
  /** What a unit is: bed, fte, groep. */
  readonly unit: string
  /** Euros that closing one unit frees a year. */
  readonly cost: Money
}

const capacity = noted(
  z.strictObject({
    unit: field(
      name,
      { nl: 'Eenheid van capaciteit: bed, fte, groep.', en: 'Unit of capacity: a bed, an fte, a group.' },
      'bed',
    ),
    cost: field(
      unitCost,
      { nl: 'Euro’s per jaar die vrijkomen als één eenheid sluit.', en: 'Euros a year that closing one unit frees.' },
      90_000,
    ),
  }),
  { id: 'capacity' },
)

const cashable = noted(
  z
    .union([
      share,
      z.strictObject({
        share: field(
          optional(share),
          {
            nl: 'Verzilverbaar deel van de besparing; 1 als niets is ingevuld.',
            en: 'Cashable share of the saving; 1 where not stated.',
          },
          0.6,
        ),
        lag: field(
          optional(months),
          { nl: 'Maanden tussen besparing en geld.', en: 'Months between saving and cash.' },
          12,
        ),
        from: field(
          optional(month),
          {
            nl: 'Eerste maand waarin verzilverd kan worden, omdat contracten tot dan lopen.',
            en: 'First month in which savings can be cashed, because contracts run until then.',
          },
          '2025-01',
        ),
        capacity: field(
          optional(capacity),
          { nl: 'Alleen hele eenheden capaciteit maken geld vrij.', en: 'Only whole units of capacity free cash.' },
          {
            unit: 'bed',
            cost: 90_000,
          },
        ),
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
  optional(id),
  {
    nl: 'Regels met dezelfde waarderingsgroep waarderen hetzelfde: per doelgroep telt er één.',
    en: 'Lines of one valuation group value the same thing: only one counts for each target group.',
  },
  'kwaliteit-van-leven',
)

/** One line of the baseline. */
export const costItem = noted(
  z
    .strictObject({
      id: field(id, { nl: 'Kenmerk van de kostenpost.', en: 'Id of the cost item (kostenpost).' }, 'ggz'),
      name: field(optional(name), { nl: 'Naam in rapporten.', en: 'Name in reports.' }, 'Geestelijke gezondheidszorg', {
        derivedDefault: 'id',
      }),
      targetGroup: field(
        idOf('targetGroups'),
        { nl: 'Doelgroep waarvan dit de kosten zijn.', en: 'Target group whose costs these are.' },
        'aandachtshuishoudens',
      ),
      domain: field(
        z.enum(domains),
        { nl: 'Domein waarin de kosten vallen.', en: 'Domain in which the costs arise.' },
        'ggz',
      ),
      volume: field(
        volume,
        {
          nl: 'Eenheden per huishoudjaar in het eerste begrotingsjaar.',
          en: 'Units for each household-year in the first budget year.',
        },
        30,
      ),
      unit: field(
        name.default('per jaar'),
        { nl: 'Wat een eenheid is: uur, dag, traject.', en: 'What a unit is: an hour, a day, a course.' },
        'uur',
      ),
      price: field(
        price,
        {
          nl: 'Euro’s per eenheid in het eerste begrotingsjaar, op het eigen prijspeil.',
          en: 'Euros a unit in the first budget year, at its own price level.',
        },
        110,
      ),
      volumeGrowth: field(
        optional(growth),
        { nl: 'Groei van het volume per jaar (0.02 voor 2 %).', en: 'Growth of the volume a year (0.02 for 2 %).' },
        0.02,
      ),
      priceGrowth: field(
        optional(growth),
        {
          nl: 'Reële groei van de prijs per jaar, boven de inflatie.',
          en: 'Real growth of the price a year, above inflation.',
        },
        0.01,
      ),
      payers: field(payers, { nl: 'Wie betaalt.', en: 'Who pays.' }, { zorgverzekeraar: 1 }),
      nature: field(
        z.enum(['resource', 'transfer']).default('resource'),
        {
          nl: 'Verbruikt (resource), of overgedragen aan een ontvanger (transfer), zoals een uitkering.',
          en: 'Used up (resource), or handed to a recipient (transfer), such as a benefit payment.',
        },
        'resource',
      ),
      recipient: field(
        optional(idOf('parties')),
        {
          nl: 'Ontvanger van een overdracht; alleen en altijd bij transfer.',
          en: 'Recipient of a transfer; only and always with transfer.',
        },
        'huishouden',
      ),
      cashable: field(
        cashable.prefault({}),
        {
          nl: 'Hoeveel van een besparing echt vrijkomt, en wanneer.',
          en: 'How much of a saving truly leaves the budget (verzilverbaar), and when.',
        },
        0.6,
      ),
      valuationGroup,
      overlap: ownOverlap,
    })
    .transform((written): CostItem => ({ ...written, name: written.name ?? written.id })),
  { id: 'cost-item' },
)
