import type { Id, Language } from '../base/index.js'
import type { Domain } from '../case/index.js'
import type { Decimal } from '../money/index.js'
import type { Month } from '../timeline/index.js'
import type { Casus } from './format/casus.js'
import type { VolumePeriod } from './format/service.js'

/**
 * What a casus comes to: each service now and under each plan, who pays, and how many helpers come through the door.
 * Plain, immutable data; every amount is a `Decimal` of full precision, in euros of the price level, not discounted.
 * What is spent is positive.
 */
export interface CasusResults {
  /** Version of this structure. */
  readonly format: 'mbc-casus/1'
  /** The casus these are the results of. */
  readonly casus: Casus
  readonly priceLevel: number
  readonly months: readonly Month[]
  readonly years: readonly number[]
  /** The services of now, and after them those that only plans have. */
  readonly services: readonly ServiceResults[]
  /** Each party that pays for a service, in the order of the casus. */
  readonly parties: readonly PayerResults[]
  /** All services, and so all payers, together. */
  readonly total: Compared
  readonly helpers: HelperResults
  /** Prices that refer to a record of reference data and state another number; none where all are as published. */
  readonly departures: readonly CasusDeparture[]
}

/** A price that takes the place of the published one to which it refers. */
export interface CasusDeparture {
  readonly service: Id
  /** Where in the casus: `services.begeleiding.price`. */
  readonly address: string
  /** The id of the record. */
  readonly reference: string
  /** In words: `wijkt af van de referentie: 60 in plaats van 66`. */
  readonly text: Readonly<Record<Language, string>>
}

/** What is spent now, and under each plan in the order of the casus. */
export interface Compared {
  readonly now: Spending
  readonly plans: readonly PlanSpending[]
}

/** What is spent under a plan, in euros of the price level, and what that saves against now. */
export interface PlanSpending {
  readonly plan: Id
  readonly spending: Spending
  /** The difference: now less the plan. Positive is spent less, negative more. */
  readonly saved: Spending
}

/** Euros over the whole casus, the mean of a month, and by budget year and month. */
export interface Spending {
  readonly total: Decimal
  readonly perMonth: Decimal
  readonly byYear: readonly Decimal[]
  readonly byMonth: readonly Decimal[]
}

/** One service. */
export interface ServiceResults extends Compared {
  readonly id: Id
  readonly name: string
  readonly domain: Domain
  readonly unit: string
  readonly per: VolumePeriod
  /** The plans that add the service; none for one that is used now. */
  readonly addedBy: readonly Id[]
  /** The party that receives what is paid, for a benefit payment and the like; `null` for help. */
  readonly recipient: Id | null
  readonly helper: boolean
  /** How much is used in each month: units per month, or per year as `per` says. */
  readonly use: { readonly now: readonly Decimal[]; readonly plans: readonly PlanUse[] }
  readonly paidBy: readonly PayerResults[]
}

/** How much of a service is used under a plan, month by month. */
export interface PlanUse {
  readonly plan: Id
  readonly byMonth: readonly Decimal[]
}

/** What one party pays. */
export interface PayerResults extends Compared {
  readonly party: Id
  readonly name: string
}

/** How many services with a helper are in use in each month: how many helpers come through the door. */
export interface HelperResults {
  readonly now: HelperCount
  readonly plans: readonly (HelperCount & { readonly plan: Id })[]
}

/** How many services with a helper are in use: in each month, and in the busiest. */
export interface HelperCount {
  readonly byMonth: readonly number[]
  readonly most: number
}
