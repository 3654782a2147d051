import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Month } from '../../../timeline/index.js'
import { domains, type Domain } from '../../choices/domain.js'
import { id, idOf, month, name } from '../../grammar/basics.js'
import { nameField, taskField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { growth, priceByDate, volumeByDate } from '../../numbers/quantities.js'
import type { DatedValues, Money, Quantity } from '../../numbers/quantity.js'
import { payers, type Payers } from '../parties/payers.js'
import { ownOverlap, type Overlap } from '../settings/attribution-choice.js'
import { cashable, type Cashability } from './cashability.js'
import { valuationGroup } from './valuation-group.js'
import { named } from '../../grammar/named.js'

/** One line of the baseline (nulalternatief): volume x unit price for each household-year of a target group. */
export interface CostItem {
  readonly id: Id
  readonly name: string
  readonly targetGroup: Id
  readonly domain: Domain
  /** Units per household-year: in the first budget year where it grows, or from each month of a list. */
  readonly volume: DatedValues<Quantity>
  /** What a unit is: uur, dag, traject, huishoudjaar. */
  readonly unit: string
  /** Euros per unit, each at its own price level: in the first budget year where it grows, or from each month of a list. */
  readonly price: DatedValues<Money>
  /** Real growth of the volume a year (0.02 for 2 %). */
  readonly volumeGrowth?: Quantity
  /** Real growth of the price a year, above general inflation. */
  readonly priceGrowth?: Quantity
  /** First month in which the costs exist; before it nothing is spent, saved or added. */
  readonly from?: Month
  /** Last month in which they exist, included. */
  readonly through?: Month
  /** Who pays, by period; at least one. */
  readonly payers: readonly Payers[]
  /** A `resource` is used up; a `transfer` is lost by its recipient when the payer saves it. */
  readonly nature: 'resource' | 'transfer'
  /** Who receives a transfer. */
  readonly recipient?: Id
  readonly cashable: Cashability
  /** Lines of one valuation group value the same thing: only one of them may count for society. */
  readonly valuationGroup?: string
  readonly overlap?: Overlap
  /** Task field of the municipal budget (taakveld) under which it is accounted for. */
  readonly taskField?: string
}

/** One line of the baseline (nulalternatief): volume times price for each household-year. */
export const costItem = noted(
  z
    .strictObject({
      /** Id of the cost item (kostenpost). */
      id: field(id, 'Kenmerk van de kostenpost.', 'ggz'),
      name: nameField('Geestelijke gezondheidszorg'),
      /** Target group whose costs these are. */
      targetGroup: field(idOf('targetGroups'), 'Doelgroep waarvan dit de kosten zijn.', 'aandachtshuishoudens'),
      /** Domain in which the costs arise. */
      domain: field(z.enum(domains), 'Domein waarin de kosten vallen.', 'ggz'),
      /** Units for each household-year in the first budget year; or a list of what they are from each month on. */
      volume: field(
        volumeByDate,
        'Eenheden per huishoudjaar in het eerste begrotingsjaar; of een lijst met wat het vanaf elke maand is.',
        30,
      ),
      /** What a unit is: an hour, a day, a course. */
      unit: field(name.default('per jaar'), 'Wat een eenheid is: uur, dag, traject.', 'uur'),
      /** Euros a unit in the first budget year, at its own price level; or a list of what it is from each month on. */
      price: field(
        priceByDate,
        'Euro’s per eenheid in het eerste begrotingsjaar, op het eigen prijspeil; of een lijst met wat het vanaf elke maand is.',
        110,
      ),
      /** Growth of the volume a year (0.02 for 2 %); not beside a list of volumes. */
      volumeGrowth: field(
        optional(growth),
        'Groei van het volume per jaar (0.02 voor 2 %); niet naast een lijst van volumes.',
        0.02,
      ),
      /** Real growth of the price a year, above inflation; not beside a list of prices. */
      priceGrowth: field(
        optional(growth),
        'Reële groei van de prijs per jaar, boven de inflatie; niet naast een lijst van prijzen.',
        0.01,
      ),
      /** First month in which the costs exist; before it nothing is saved or added. */
      from: field(
        optional(month),
        'Eerste maand waarin de kosten bestaan; ervoor wordt niets bespaard of toegevoegd.',
        '2026-01',
      ),
      /** Last month in which the costs exist, included: youth care ends at 18. */
      through: field(
        optional(month),
        'Laatste maand waarin de kosten bestaan, inbegrepen: jeugdhulp eindigt bij 18 jaar.',
        '2027-06',
      ),
      /** Who pays. */
      payers: field(payers, 'Wie betaalt.', { zorgverzekeraar: 1 }),
      /** Used up (resource), or paid to a recipient (transfer), such as a benefit payment. */
      nature: field(
        z.enum(['resource', 'transfer']).default('resource'),
        'Verbruikt (resource), of overgedragen aan een ontvanger (transfer), zoals een uitkering.',
        'resource',
      ),
      /** Recipient of a transfer; required for a transfer, and not allowed otherwise. */
      recipient: field(
        optional(idOf('parties')),
        'Ontvanger van een overdracht; alleen en altijd bij transfer.',
        'huishouden',
      ),
      /** How much of a saving truly leaves the budget (verzilverbaar), and when. */
      cashable: field(cashable.prefault({}), 'Hoeveel van een besparing echt vrijkomt, en wanneer.', 0.6),
      valuationGroup,
      overlap: ownOverlap,
      taskField,
    })
    .transform(named),
  { id: 'cost-item', description: 'Eén regel van het nulalternatief: volume maal prijs per huishoudjaar.' },
)
