import * as z from 'zod'

import { domains, type Domain } from '../../choices/domain.js'
import { id, idOf, name } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { growth, price, volume } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'
import { payers, type Payers } from '../parties/payers.js'
import { ownOverlap, type Overlap } from '../settings/attribution-choice.js'
import { cashable, type Cashability } from './cashability.js'
import { valuationGroup } from './valuation-group.js'

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

/** One line of the baseline. */
export const costItem = noted(
  z
    .strictObject({
      id: field(id, { nl: 'Kenmerk van de kostenpost.', en: 'Id of the cost item (kostenpost).' }, 'ggz'),
      name: nameField('Geestelijke gezondheidszorg'),
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
  {
    id: 'cost-item',
    description: {
      nl: 'Eén regel van het nulalternatief: volume maal prijs per huishoudjaar.',
      en: 'One line of the baseline (nulalternatief): volume times price for each household-year.',
    },
  },
)
