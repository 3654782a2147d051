import * as z from 'zod'

import type { Id } from '../../base/index.js'
import {
  domains,
  field,
  id,
  idOf,
  name,
  nameField,
  noted,
  optional,
  payers,
  priceByDate,
} from '../../case/grammar/index.js'
import type { CostItemInput, Domain, PayersInput } from '../../case/index.js'
import { volumePath, type VolumePath } from './volume-path.js'

/** What volumes of a service are per: a month, or a year. */
export const volumePeriods = ['month', 'year'] as const

/** What the volumes of a service are per: one of a month and a year. */
export type VolumePeriod = (typeof volumePeriods)[number]

/** A service (dienst) that a household uses, or would use under a plan. */
export interface Service {
  readonly id: Id
  readonly name: string
  readonly domain: Domain
  /** What a unit is: uur, dag, gesprek. */
  readonly unit: string
  readonly per: VolumePeriod
  /** Euros per unit, as the file states it; what refers to a record has its amount, price level and source filled in. */
  readonly price: CostItemInput['price']
  /** Who pays, as the file states it. */
  readonly payers: PayersInput
  /** The party that receives it, for what is paid out, such as a benefit payment; absent for help. */
  readonly recipient?: Id
  /** Whether a helper comes through the door for it. */
  readonly helper: boolean
}

/** A service that is used now. */
export interface ServiceNow extends Service {
  readonly now: VolumePath
}

/** A service that only a plan has. */
export interface PlanService extends Service {
  readonly volume: VolumePath
}

const fields = {
  /** Id of the service. */
  id: field(id, 'Kenmerk van de dienst.', 'gezinscoach'),
  name: nameField('Gezinscoach'),
  /** Domain in which the costs arise. */
  domain: field(z.enum(domains), 'Domein waarin de kosten vallen.', 'jeugdzorg'),
  /** What a unit is: an hour, a day, a visit. */
  unit: field(name, 'Wat een eenheid is: uur, dag, gesprek.', 'uur'),
  /** Whether volumes are per month or per year. */
  per: field(z.enum(volumePeriods).default('month'), 'Of volumes per maand (month) of per jaar (year) zijn.', 'month'),
  /** Euros a unit, at its own price level; or a list of what it is from each month on. */
  price: field(
    priceByDate,
    'Euro’s per eenheid, op het eigen prijspeil; of een lijst met wat het vanaf elke maand is.',
    78,
  ),
  /** Who pays for the service. */
  payers: field(payers, 'Wie de dienst betaalt.', 'gemeente'),
  /** Party that receives the money, for what is paid out, such as a benefit payment. */
  recipient: field(
    optional(idOf('parties')),
    'Partij die het geld ontvangt, bij wat wordt uitgekeerd, zoals een uitkering.',
    'huishouden',
  ),
  /** Whether a helper comes through the door for it: a benefit payment or a stay elsewhere brings none. */
  helper: field(
    z.boolean().default(true),
    'Of hiervoor een hulpverlener over de vloer komt; bij een uitkering of een verblijf elders niet.',
    true,
  ),
}

/** A service that the household uses now. */
export const serviceNow = noted(
  z.strictObject({
    ...fields,
    /** How much is used now, and from each month on if nothing changes. */
    now: field(volumePath, 'Hoeveel er nu wordt gebruikt, en vanaf elke maand als er niets verandert.', 4),
  }),
  { id: 'service', description: 'Een dienst die het gezin nu gebruikt.' },
)

/** A service that only this plan has. */
export const planService = noted(
  z.strictObject({
    ...fields,
    /** How much the plan uses. */
    volume: field(volumePath, 'Hoeveel het plan gebruikt.', [
      { from: '2026-01', value: 12 },
      { from: '2026-10', value: 4 },
    ]),
  }),
  { id: 'plan-service', description: 'Een dienst die alleen dit plan heeft.' },
)
