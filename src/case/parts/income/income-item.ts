import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { domains, type Domain } from '../../choices/domain.js'
import { id, idOf, name } from '../../grammar/basics.js'
import { nameField, taskField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { growth, priceByDate, volumeByDate } from '../../numbers/quantities.js'
import type { DatedValues, Money, Quantity } from '../../numbers/quantity.js'
import { valuationGroup } from '../baseline/valuation-group.js'
import { incomeCashable, type IncomeCashability } from './income-cashability.js'
import { recipients, type Recipients } from './recipients.js'
import { named } from '../../grammar/named.js'

/**
 * One line of what households or parties receive without the case (opbrengstpost), the mirror of a cost item: volume x
 * unit price for each household-year of a target group.
 */
export interface IncomeItem {
  readonly id: Id
  readonly name: string
  readonly targetGroup: Id
  readonly domain: Domain
  /** Units per household-year in the first budget year, without the case; of several, each from its month on. */
  readonly volume: DatedValues<Quantity>
  /** What a unit is: maand, uur, huishoudjaar. */
  readonly unit: string
  /** Euros per unit in the first budget year, at its own price level; of several, each from its month on. */
  readonly price: DatedValues<Money>
  /** Real growth of the volume a year (0.02 for 2 %). */
  readonly volumeGrowth?: Quantity
  /** Real growth of the price a year, above general inflation. */
  readonly priceGrowth?: Quantity
  /** Who receives, by period; at least one. */
  readonly recipients: readonly Recipients[]
  /** A `resource` is new value, such as wages for work done; a `transfer` is paid by another party. */
  readonly nature: 'resource' | 'transfer'
  /** Who pays a transfer. */
  readonly payer?: Id
  readonly cashable: IncomeCashability
  /** Lines of one valuation group value the same thing: only one of them may count for society. */
  readonly valuationGroup?: string
  /** Task field of the municipal budget (taakveld) under which it is accounted for. */
  readonly taskField?: string
}

/** What households or parties receive (opbrengstpost): volume times price for each household-year. */
export const incomeItem = noted(
  z
    .strictObject({
      /** Id of the income item (opbrengstpost). */
      id: field(id, 'Kenmerk van de opbrengstpost.', 'loon'),
      name: nameField('Loon uit werk'),
      /** Target group whose income this is, or with which it comes. */
      targetGroup: field(idOf('targetGroups'), 'Doelgroep waarvan dit de opbrengsten zijn.', 'aandachtshuishoudens'),
      /** Domain in which the income arises. */
      domain: field(z.enum(domains), 'Domein waarin de opbrengst valt.', 'participatie'),
      /** Units for each household-year in the first budget year, without the case; or a list of what they are from each month on. */
      volume: field(
        volumeByDate,
        'Eenheden per huishoudjaar in het eerste begrotingsjaar, zonder de aanpak; of een lijst met wat het vanaf elke maand is.',
        0,
      ),
      /** What a unit is: a month, an hour. */
      unit: field(name.default('per jaar'), 'Wat een eenheid is: maand, uur.', 'maand'),
      /** Euros a unit in the first budget year, at its own price level; or a list of what it is from each month on. */
      price: field(
        priceByDate,
        'Euro’s per eenheid in het eerste begrotingsjaar, op het eigen prijspeil; of een lijst met wat het vanaf elke maand is.',
        2400,
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
      /** Who receives. */
      recipients: field(recipients, 'Wie ontvangt.', { huishouden: 0.7, rijk: 0.3 }),
      /** New value (resource), such as wages for work done, or paid by another party (transfer). */
      nature: field(
        z.enum(['resource', 'transfer']).default('resource'),
        'Nieuwe waarde (resource), zoals loon voor werk, of betaald door een andere partij (transfer).',
        'resource',
      ),
      /** Payer of a transfer; required for a transfer, and not allowed otherwise. */
      payer: field(optional(idOf('parties')), 'Betaler van een overdracht; alleen en altijd bij transfer.', 'rijk'),
      /** How much of it is received in cash, and when. */
      cashable: field(incomeCashable.prefault({}), 'Hoeveel ervan als geld binnenkomt, en wanneer.', 0.9),
      valuationGroup,
      taskField,
    })
    .transform(named),
  {
    id: 'income-item',
    description: 'Eén regel van wat huishoudens of partijen ontvangen: volume maal prijs per huishoudjaar.',
  },
)
