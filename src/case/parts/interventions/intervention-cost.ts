import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Month } from '../../../timeline/index.js'
import { id, month } from '../../grammar/basics.js'
import { nameField, phaseFields, taskField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { pricePerHousehold, sum, sumByDate, surcharge } from '../../numbers/quantities.js'
import type { DatedValues, Money, Quantity } from '../../numbers/quantity.js'
import { payers, type Payers } from '../parties/payers.js'
import { vat, type Vat } from './vat.js'

/** Whether money is granted for a limited time (incidenteel) or is permanently in the budget (structureel). */
export type Funding = (typeof fundings)[number]

/**
 * The choices of `funding` of a cost.
 *
 * @example
 * fundings // ['incidental', 'structural']
 */
export const fundings = ['incidental', 'structural'] as const

interface AnyInterventionCost {
  readonly id: Id
  readonly name: string
  /** Euros: in total, a year (from each month of a list), or for each household that enters. Positive is a cost. */
  readonly amount: DatedValues<Money>
  /** Who pays, by period; empty where it is paid from the budget. */
  readonly payers: readonly Payers[]
  /** The budget from which it is paid, by its sources. */
  readonly budget?: Id
  readonly funding: Funding
  /** Risk surcharge on the amount, as a fraction of it; that of the case where it is not stated. */
  readonly contingency?: Quantity
  /** Value added tax, which the amount excludes. */
  readonly vat?: Vat
  /** Last month in which a `structural` cost is still paid from incidental money. */
  readonly incidentalThrough?: Month
  /** Task field of the municipal budget (taakveld) under which it is accounted for. */
  readonly taskField?: string
}

/** What the intervention itself costs, in one of three rhythms. */
export type InterventionCost = AnyInterventionCost &
  (
    | {
        /** Falls once, at the start of the period that holds the month. */
        readonly kind: 'once'
        readonly month: Month
      }
    | {
        /** Runs evenly between two months, both included. */
        readonly kind: 'yearly'
        readonly from: Month
        readonly through: Month
        /**
         * No last month is stated: it runs to the end of the timeline, which cuts it also where it starts later than
         * planned.
         */
        readonly isOpenEnded?: true
      }
    | {
        /** Falls in the month in which a household enters. */
        readonly kind: 'per-household'
      }
  )

/** An amount that is stated once, as a list of one. */
const onlyOne = (amount: typeof sum) => amount.transform((stated): DatedValues<Money> => [stated])

const anyCost = {
  /** Id of the cost. */
  id: field(id, 'Kenmerk van de kosten.', 'team'),
  name: nameField('Doorbraakteam'),
  /** Contingency: risk surcharge on the amount (0.1 for 10 %), instead of that of the case. */
  contingency: field(
    optional(surcharge),
    'Onvoorzien: opslag op het bedrag (0.1 voor 10 %), in de plaats van die van de case.',
    0.1,
  ),
  /** Value added tax, where the amount excludes it. */
  vat: field(optional(vat), 'Btw, als het bedrag exclusief btw is.', { rate: 0.21, recoverable: 1 }),
  /** Who pays; not where it is paid from the budget. */
  payers: field(optional(payers), 'Wie betaalt; niet als het budget betaalt.', 'gemeente'),
  /** The budget from which it is paid, in the place of payers: its sources pay. */
  budget: field(
    optional(id),
    'Het budget waaruit het betaald wordt, in de plaats van betalers: wie het budget levert, betaalt.',
    'investeringsplan',
  ),
  /** Last month in which a structural cost is still paid from incidental money. */
  incidentalThrough: field(
    optional(month),
    'Laatste maand waarin structurele kosten nog uit incidenteel geld worden betaald.',
    '2025-12',
  ),
  taskField,
}

/** Incidental (incidenteel) or structural (structureel) money. */
const fundingWords = 'Incidenteel (incidental) of structureel (structural) geld.'

const mostlyIncidental = field(optional(z.enum(fundings)), fundingWords, 'incidental', {
  derivedDefault: {
    nl: '`incidental`; `structural` als `incidentalThrough` is ingevuld',
    en: '`incidental`; `structural` where `incidentalThrough` is written',
  },
})

const mostlyStructural = field(z.enum(fundings).default('structural'), fundingWords, 'structural')

/** The funding of a cost that states none. */
export const usualFunding = ({
  kind,
  incidentalThrough,
}: Pick<InterventionCost, 'kind' | 'incidentalThrough'>): Funding =>
  kind === 'yearly' || incidentalThrough !== undefined ? 'structural' : 'incidental'

/** Rhythm of the cost: once, yearly or per-household. */
const kind = <Kind extends string>(value: Kind) =>
  field(z.literal(value), 'Ritme van de kosten: once, yearly of per-household.', value)

/** A one-off cost. */
const costOnce = noted(
  z.strictObject({
    ...anyCost,
    kind: kind('once'),
    /** Euros in total. */
    amount: field(onlyOne(sum), 'Euro’s in totaal.', 250_000),
    /** Month in which the cost falls. */
    month: field(month, 'Maand waarin de kosten vallen.', '2024-01'),
    funding: mostlyIncidental,
  }),
  { id: 'cost-once', description: 'Eenmalige kosten.' },
)

/** A cost a year. */
const costYearly = noted(
  z.strictObject({
    ...anyCost,
    kind: kind('yearly'),
    /** Euros a year; or a list of what it is from each month on. */
    amount: field(sumByDate, 'Euro’s per jaar; of een lijst met wat het vanaf elke maand is.', 250_000),
    ...phaseFields('2028-12'),
    funding: mostlyStructural,
  }),
  { id: 'cost-yearly', description: 'Kosten per jaar.' },
)

/** A cost for each household that enters. */
const costPerHousehold = noted(
  z.strictObject({
    ...anyCost,
    kind: kind('per-household'),
    /** Euros for each household that enters. */
    amount: field(onlyOne(pricePerHousehold), 'Euro’s per instromend huishouden.', 800),
    funding: mostlyIncidental,
  }),
  { id: 'cost-per-household', description: 'Kosten per instromend huishouden.' },
)

/** What the intervention costs, in one of three rhythms. */
export const interventionCost = noted(
  z.discriminatedUnion('kind', [costOnce, costYearly, costPerHousehold]).transform((written) => ({
    ...written,
    name: written.name ?? written.id,
    payers: written.payers ?? [],
    funding: written.funding ?? usualFunding(written),
  })),
  { id: 'intervention-cost', description: 'Wat de interventie kost, in een van drie ritmes.' },
)

export type ReadCost = ReturnType<typeof interventionCost.parse>
