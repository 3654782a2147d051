import * as z from 'zod'

import {
  discountChoice,
  field,
  month,
  name,
  noted,
  optional,
  party,
  priceChoice,
  referenceData,
  text,
} from '../../case/grammar/index.js'
import type { BusinessCaseInput, DiscountingInput, PartyInput, PricesInput } from '../../case/index.js'
import type { Month } from '../../timeline/index.js'
import { casusEvent, type CasusEvent } from './casus-event.js'
import { MOST_SERVICES, plan, type Plan } from './plan.js'
import { serviceNow, type ServiceNow } from './service.js'

/**
 * A casus: one household at the table, with the services that it uses now against one or more plans. Made by
 * `parseCasus`; plain, immutable data.
 */
export interface Casus {
  /** Version of the format of a casus file. */
  readonly format: 1
  readonly name: string
  readonly description?: string
  readonly timeline: { readonly from: Month; readonly through: Month }
  readonly prices: PricesInput
  /** Only for the case that the casus becomes: tables of a casus are in euros that are not discounted. */
  readonly discounting?: DiscountingInput
  /** Records of its own to refer to, as the file states them. */
  readonly referenceData?: NonNullable<BusinessCaseInput['referenceData']>
  readonly parties: readonly PartyInput[]
  readonly services: readonly ServiceNow[]
  readonly plans: readonly Plan[]
  readonly events: readonly CasusEvent[]
}

/** The format of a casus file that this version reads; counted apart from that of a case. */
export const CASUS_FORMAT = 1

/** The longest timeline of a casus, in months. */
export const MOST_MONTHS = 60

/** The most plans of a casus. */
export const MOST_PLANS = 5

const timeline = noted(
  z.strictObject({
    /** First month of the casus. */
    from: field(month, 'Eerste maand van de casus.', '2026-01'),
    /** Last month of the casus, included; at most 60 months in all. */
    through: field(month, 'Laatste maand van de casus, inbegrepen; samen hoogstens 60 maanden.', '2027-12'),
  }),
  { id: 'casus-timeline', description: 'Welke maanden de casus beslaat.' },
)

/** One household at the table: the services it uses now against one or more plans. */
export const casusSchema = noted(
  z.strictObject({
    /** Version of the format of a casus file. */
    format: field(
      z.literal(CASUS_FORMAT).default(CASUS_FORMAT),
      'Versie van het bestandsformaat van een casus.',
      CASUS_FORMAT,
    ),
    /** Name of the casus, by which nobody can be recognised. */
    name: field(name, 'Naam van de casus, waaraan niemand te herkennen is.', 'Gezin met drie kinderen'),
    /** What the casus is about, by which nobody can be recognised. */
    description: field(
      optional(text),
      'Waar de casus over gaat, zo dat niemand te herkennen is.',
      'Een kind in een gezinshuis, een huurachterstand',
    ),
    /** Which months the casus covers. */
    timeline: field(timeline, 'Welke maanden de casus beslaat.', { from: '2026-01', through: '2027-12' }),
    /** Price level and price indices of the casus. */
    prices: field(priceChoice, 'Prijspeil en prijsindices van de casus.', { level: 2024 }),
    /** Discounting of the case that the casus becomes; none where not stated. The tables of a casus are not discounted. */
    discounting: field(
      optional(discountChoice),
      'Discontering van de case die de casus wordt; zonder dit veld geen. De tabellen van een casus zijn niet verdisconteerd.',
      { regime: 'nl-2021' },
    ),
    /** Reference data of your own, beside what is shipped or in its place. */
    referenceData: field(optional(referenceData), 'Eigen naslag, naast wat is meegeleverd of in de plaats ervan.', {
      unitCosts: [
        {
          id: 'wmo-begeleiding-dordrecht-2026',
          unit: 'per uur',
          amount: 71.5,
          priceYear: 2026,
          source: 'Tarieven Wmo 2026, gemeente Dordrecht',
        },
      ],
    }),
    /** Parties that pay. */
    parties: field(z.array(party).min(1).max(50), 'Partijen die betalen.', [{ id: 'gemeente' }]),
    /** Services that the household uses now. */
    services: field(z.array(serviceNow).min(1).max(MOST_SERVICES), 'Diensten die het gezin nu gebruikt.', [
      { id: 'begeleiding', domain: 'wmo', unit: 'uur', price: 66, payers: 'gemeente', now: 8 },
    ]),
    /** Plans, each beside now. */
    plans: field(z.array(plan).max(MOST_PLANS).default([]), 'Plannen, elk naast nu.', [
      { id: 'plan-b', volumes: { begeleiding: 2 } },
    ]),
    /** What happens when. */
    events: field(z.array(casusEvent).max(MOST_MONTHS).default([]), 'Wat er wanneer gebeurt.', [
      { month: '2026-12', what: 'Einde ondertoezichtstelling', kind: 'end' },
    ]),
  }),
  { description: 'Eén gezin aan tafel: de diensten die het nu gebruikt, naast een of meer plannen.' },
)
