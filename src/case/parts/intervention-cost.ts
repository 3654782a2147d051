import type { Month } from '../../timeline/index.js'
import type { Payers } from './payers.js'
import type { Money } from '../numbers/quantity.js'

/** Whether money is granted once (incidenteel) or stands in the budget for good (structureel). */
export type Funding = (typeof fundings)[number]

export const fundings = ['incidental', 'structural'] as const

interface AnyInterventionCost {
  readonly id: string
  readonly name: string
  /** Euros: in all, a year, or for each household that enters. Positive is a cost. */
  readonly amount: Money
  /** Who pays, by period; at least one. */
  readonly payers: readonly Payers[]
  readonly funding: Funding
  /** Last month in which a `structural` cost is still paid from incidental money. */
  readonly incidentalThrough?: Month
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
        /** Falls where a household enters. */
        readonly kind: 'per-household'
      }
  )
