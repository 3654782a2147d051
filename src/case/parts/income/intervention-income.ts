import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Month } from '../../../timeline/index.js'
import { id, idOf, month } from '../../grammar/basics.js'
import { nameField, phaseFields, taskField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { pricePerHousehold, sum, sumByDate } from '../../numbers/quantities.js'
import type { DatedValues, Money } from '../../numbers/quantity.js'
import { recipients, type Recipients } from './recipients.js'
import { named } from '../../grammar/named.js'

interface AnyInterventionIncome {
  readonly id: Id
  readonly name: string
  /** Euros: in total, a year (from each month of a list), or for each household that enters. */
  readonly amount: DatedValues<Money>
  /** Who receives, by period; at least one. */
  readonly recipients: readonly Recipients[]
  /** The party of the case that pays it; absent where it comes from outside. */
  readonly payer?: Id
  /** Task field of the municipal budget (taakveld) under which it is accounted for. */
  readonly taskField?: string
}

/** What comes in with the intervention itself, in one of three rhythms: a grant, a contribution of its users, a premium. */
export type InterventionIncome = AnyInterventionIncome &
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
        /** No last month is stated: it runs to the end of the timeline. */
        readonly isOpenEnded?: true
      }
    | {
        /** Falls in the month in which a household enters. */
        readonly kind: 'per-household'
      }
  )

const onlyOne = (amount: typeof sum) => amount.transform((stated): DatedValues<Money> => [stated])

const anyIncome = {
  /** Id of the income. */
  id: field(id, 'Kenmerk van de opbrengst.', 'subsidie'),
  name: nameField('Subsidie van het ministerie'),
  /** Who receives. */
  recipients: field(recipients, 'Wie ontvangt.', 'gemeente'),
  /** Party of the case that pays it; from outside the case where it is not stated. */
  payer: field(
    optional(idOf('parties')),
    'Partij in de case die dit betaalt; zonder payer komt het van buiten de case.',
    'rijk',
  ),
  taskField,
}

/** Rhythm of the income: once, yearly or per-household. */
const kind = <Kind extends string>(value: Kind) =>
  field(z.literal(value), 'Ritme van de opbrengst: once, yearly of per-household.', value)

/** A one-off income. */
const incomeOnce = noted(
  z.strictObject({
    ...anyIncome,
    kind: kind('once'),
    /** Euros in total. */
    amount: field(onlyOne(sum), 'Euro’s in totaal.', 100_000),
    /** Month in which it is received. */
    month: field(month, 'Maand waarin de opbrengst binnenkomt.', '2024-01'),
  }),
  { id: 'income-once', description: 'Een eenmalige opbrengst.' },
)

/** An income a year. */
const incomeYearly = noted(
  z.strictObject({
    ...anyIncome,
    kind: kind('yearly'),
    /** Euros a year; or a list of what it is from each month on. */
    amount: field(sumByDate, 'Euro’s per jaar; of een lijst met wat het vanaf elke maand is.', 100_000),
    ...phaseFields('2028-12'),
  }),
  { id: 'income-yearly', description: 'Een opbrengst per jaar.' },
)

/** An income for each household that enters. */
const incomePerHousehold = noted(
  z.strictObject({
    ...anyIncome,
    kind: kind('per-household'),
    /** Euros for each household that enters. */
    amount: field(onlyOne(pricePerHousehold), 'Euro’s per instromend huishouden.', 250),
  }),
  { id: 'income-per-household', description: 'Een opbrengst per instromend huishouden.' },
)

/** What comes in with the intervention, in one of three rhythms. */
export const interventionIncome = noted(
  z.discriminatedUnion('kind', [incomeOnce, incomeYearly, incomePerHousehold]).transform(named),
  { id: 'intervention-income', description: 'Wat er met de interventie binnenkomt, in een van drie ritmes.' },
)

export type ReadIncome = ReturnType<typeof interventionIncome.parse>
